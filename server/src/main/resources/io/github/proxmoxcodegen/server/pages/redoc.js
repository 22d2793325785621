// Runs before the large script is there, so that what it will need is under way.
'use strict';

const ready = new Promise(resolve => addEventListener('DOMContentLoaded', resolve));

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
  const specification = (await fetch(shown.url)).json();
  await ready;
  Redoc.init(await specification, { nativeScrollbars: true, scrollYOffset: '.bar', expandResponses: '200' },
    document.getElementById('redoc'));
})();
