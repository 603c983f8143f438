// Opens the index once for all elements of a page; its pieces come from the site's own host and nowhere else.
const opened = new Map();

/** The index whose manifest stands at this address. A failure is not kept: the next call tries again. */
export function openIndex(address) {
  const manifest = new URL(address, location.href);
  if (!opened.has(manifest.href)) {
    const opening = open(manifest);
    opened.set(manifest.href, opening);
    opening.catch(() => opened.delete(manifest.href));
  }
  return opened.get(manifest.href);
}

async function open(manifest) {
  if (manifest.origin !== location.origin) throw new Error('The index stands on another host.');
  const [{ openStore, readFrom }, { ask }, { excerpt }] = await Promise.all([import('../../search/store.js'), import('../../search/ask.js'), import('../../search/excerpt.js')]);
  const read = readFrom(manifest);
  // Some pieces only refine an answer, which then comes without them; the reader is told all the same.
  let failures = 0;
  const store = await openStore(name => read(name).catch(fault => {
    failures++;
    throw fault;
  }));
  return {
    store,
    get failures() { return failures; },
    ask: (text, options) => ask(store, text, options),
    excerpt,
    whole: (text, words) => excerpt(text, words, text.length + 1),
  };
}
