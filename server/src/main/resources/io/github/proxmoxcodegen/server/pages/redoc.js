'use strict';

(async () => {
  const settings = await (await fetch('/docs/settings.json')).json();
  document.title = settings.title;
  document.querySelector('h1').textContent = settings.title;
  const select = document.querySelector('select');
  const wanted = new URLSearchParams(location.search).get('part');
  const shown = settings.documents.find(each => each.name === wanted) || settings.documents[0];
  for (const { name } of settings.documents) {
    select.add(new Option(name, name, false, name === shown.name));
  }
  select.addEventListener('change', () => location.assign('/redoc?part=' + encodeURIComponent(select.value)));
  Redoc.init(shown.url, { nativeScrollbars: true, scrollYOffset: '.bar', expandResponses: '200' },
    document.getElementById('redoc'));
})();
