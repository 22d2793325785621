// Runs before the large scripts are there, so that what they will need is under way.
'use strict';

const ready = new Promise(resolve => addEventListener('DOMContentLoaded', resolve));

(async () => {
  const settings = await (await fetch('/docs/settings.json')).json();
  document.title = settings.title + ': try it';
  document.querySelector('h1').textContent = settings.title;
  const login = new Login(settings.cookie);
  if (settings.login) {
    login.start();
  } else {
    document.getElementById('open').hidden = false;
  }
  fetch(settings.documents[0].url);
  await ready;
  window.ui = SwaggerUIBundle({
    urls: settings.documents,
    dom_id: '#docs',
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
    requestInterceptor: request => {
      if (request.method && request.method !== 'GET' && login.token && !request.headers.Authorization) {
        request.headers.CSRFPreventionToken ??= login.token;
      }
      return request;
    },
    // Trying out the login logs in, too.
    responseInterceptor: response => {
      if (response.ok && response.url.endsWith('/access/ticket') && response.body) {
        login.keep(response.body.data);
      }
      return response;
    },
  });
})();
