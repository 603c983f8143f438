// The service worker's work: after the first visit of the search page the search answers without a network. It is loaded by sw.js, which says what to keep.
// Pages come from the network first, then from what was visited, then the search page; scripts, styles and pieces of the index never change under their
// address and come from the cache first. Everything else is left to the browser.
(() => {
  const { home, page, manifest, assets } = self.site;
  const index = manifest.slice(0, manifest.lastIndexOf('/') + 1);
  const version = assets[0].slice(home.length).split('/')[1];
  // Other sites may live on this host; a cache of ours begins with our address.
  const own = `casebook ${home} `;
  const shell = `${own}${version}`;
  const visited = `${own}${version} pages`;
  const piecesOf = hash => `${own}index ${hash}`;
  const mostBytes = 8 * 1024 * 1024;
  const mostPages = 80;
  const atOnce = 4;

  self.addEventListener('install', event => event.waitUntil(install()));
  self.addEventListener('activate', event => event.waitUntil(activate()));
  self.addEventListener('fetch', event => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(home)) return;
    if (request.mode === 'navigate' && pathname.endsWith('/')) event.respondWith(visit(event, pathname));
    else if (pathname === manifest) event.respondWith(fetch(request).catch(() => keptManifest()));
    else if (pathname.startsWith(index)) event.respondWith(lasting(event, piecesOf(pathname.slice(index.length).split('/')[0])));
    else if (pathname.startsWith(`${home}assets/${version}/`)) event.respondWith(lasting(event, shell));
  });
  self.addEventListener('message', event => {
    if (event.data?.keep !== undefined) event.waitUntil(keep(event.data.keep).then(isWhole => isWhole && event.source.postMessage('kept')));
  });

  async function install() {
    const cache = await caches.open(shell);
    await cache.addAll([new Request(page, { cache: 'reload' }), ...assets]);
    await self.skipWaiting();
  }

  async function activate() {
    await drop(name => name !== shell && name !== visited && !name.startsWith(piecesOf('')));
    await self.clients.claim();
  }

  async function drop(isOld) {
    const names = await caches.keys();
    await Promise.all(names.filter(name => name.startsWith(own) && isOld(name)).map(name => caches.delete(name)));
  }

  async function visit(event, path) {
    try {
      const answer = await fetch(event.request);
      if (answer.ok && answer.type === 'basic' && !answer.redirected) event.waitUntil(remember(path, answer.clone()));
      return answer;
    } catch {
      return await caches.match(path, { cacheName: path === page ? shell : visited }) ?? await caches.match(page, { cacheName: shell }) ?? Response.error();
    }
  }

  async function remember(path, answer) {
    if (path === page) return (await caches.open(shell)).put(path, answer);
    const cache = await caches.open(visited);
    await cache.delete(path);
    await cache.put(path, answer);
    const pages = await cache.keys();
    await Promise.all(pages.slice(0, Math.max(0, pages.length - mostPages)).map(old => cache.delete(old)));
  }

  async function lasting(event, cacheName) {
    const kept = await caches.match(event.request, { cacheName });
    if (kept) return kept;
    const answer = await fetch(event.request);
    if (answer.ok) {
      const copy = answer.clone();
      event.waitUntil(caches.open(cacheName).then(cache => cache.put(event.request, copy)));
    }
    return answer;
  }

  async function keptManifest() {
    for (const name of await caches.keys()) {
      const kept = name.startsWith(piecesOf('')) ? await caches.match(manifest, { cacheName: name }) : undefined;
      if (kept) return kept;
    }
    return Response.error();
  }

  let keeping = null;

  // Keeps the index that is published now. The old one stands until the new one is whole.
  function keep(isWanted) {
    keeping ??= keepIndex(isWanted).catch(() => false).finally(() => { keeping = null; });
    return keeping;
  }

  async function keepIndex(isWanted) {
    const answer = await fetch(manifest, { cache: 'no-cache' });
    if (!answer.ok) return false;
    const said = await answer.clone().json();
    const isWhole = isWanted && said.bytes <= mostBytes;
    const cacheName = piecesOf(said.hash);
    const cache = await caches.open(cacheName);
    if (isWhole) await fill(cache, namesOf(said).map(name => `${index}${said.hash}/${name}.json`));
    await cache.put(manifest, answer);
    await drop(name => name.startsWith(piecesOf('')) && name !== cacheName);
    return isWhole;
  }

  async function fill(cache, addresses) {
    const kept = new Set((await cache.keys()).map(request => new URL(request.url).pathname));
    const wanted = addresses.filter(address => !kept.has(new URL(address, location.href).pathname));
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let next = wanted.pop(); next; next = wanted.pop()) await cache.add(next);
    }));
  }

  function namesOf({ documents, terms, words, cards, texts, near, facets, added }) {
    const numbered = (folder, count) => Array.from({ length: count }, (_, number) => `${folder}/${number}`);
    const cut = (folder, per) => numbered(folder, per ? Math.ceil(documents / per) : 0);
    return [
      ...numbered('terms', terms.length), ...numbered('words', words.length), ...numbered('positions', terms.length),
      ...cut('cards', cards), ...cut('texts', texts), ...cut('near', near), ...facets.map(({ name }) => `facets/${name}`), ...(added ? ['added'] : []),
    ];
  }
})();
