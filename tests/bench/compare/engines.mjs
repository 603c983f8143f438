// Runs in the page: each engine opens its index and answers a query with what a result list shows. Every import is made when the engine is chosen.
const json = async address => (await fetch(address)).json();
const script = address => new Promise((resolve, reject) => {
  document.head.append(Object.assign(document.createElement('script'), { src: address, onload: resolve, onerror: reject }));
});

export const engines = {
  async ours() {
    const [{ openStore, readFrom }, { ask }, { excerpt }] = await Promise.all(['store', 'ask', 'excerpt'].map(name => import(`/js/search/${name}.js`)));
    const store = await openStore(readFrom(new URL('/ours/', location.href)));
    return async (query, options) => {
      const { hits, words } = await ask(store, query, { limit: 10, ...options });
      const docs = hits.map(hit => hit.doc);
      const [cards, texts] = await Promise.all([store.cards(docs), store.texts(docs)]);
      return cards.map((card, at) => `${card.title} ${excerpt(texts[at], words, 200).map(piece => piece.text).join('')}`);
    };
  },

  async lunr() {
    const [index, titles] = await Promise.all([json('/lunr/index.json'), json('/lunr/titles.json'), script('/npm/lunr/lunr.min.js')]);
    const opened = window.lunr.Index.load(index);
    return async query => opened.search(query).slice(0, 10).map(({ ref }) => titles[ref]);
  },

  async minisearch() {
    const [text] = await Promise.all([fetch('/minisearch/index.json').then(response => response.text()), script('/npm/minisearch/dist/umd/index.js')]);
    const opened = window.MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title'] });
    return async query => opened.search(query).slice(0, 10).map(({ title }) => title);
  },

  async pagefind() {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
    return async query => {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 10).map(result => result.data()));
      return shown.map(({ meta, excerpt }) => `${meta.title} ${excerpt}`);
    };
  },
};

/** Opens an engine, shows the answer to a query, and tells how many milliseconds after the page began it stood there. */
export async function first(name, query) {
  const search = await engines[name]();
  const count = await show(search, query);
  window.search = search;
  return { count, milliseconds: performance.now() };
}

/** How long each of the queries takes from the call to the list, in milliseconds. */
export async function again(queries, options) {
  const times = [];
  for (const query of queries) {
    const started = performance.now();
    await show(window.search, query, options);
    times.push(performance.now() - started);
  }

  return times;
}

async function show(search, query, options) {
  const found = await search(query, options);
  document.querySelector('ol').replaceChildren(...found.map(text => Object.assign(document.createElement('li'), { textContent: text })));
  return found.length;
}
