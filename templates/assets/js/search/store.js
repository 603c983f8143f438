// Reads the pieces of the published index, each once, and hands out what a search asks of them; documents go by their number in the index.
export class PieceError extends Error {
  constructor(piece, cause) {
    super(`The search could not read ${piece}.`, { cause });
    this.name = 'PieceError';
    this.piece = piece;
    // Set when the site was published anew meanwhile: the documents' numbers are the old ones, so the search must be asked again.
    this.stale = false;
  }
}

/** A reader of the pieces below an address, for `openStore`. */
export const readFrom = address => async name => {
  const response = await fetch(new URL(name, address), { cache: name === 'manifest.json' ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
};

/**
 * Opens the index: `await read(name)` gives the parsed JSON of a name below `search/index/`. The store's calls:
 * - `manifest`: of the publication that is read now
 * - `postings(terms)`: Map of term to `{index, fields: [{docs, weights} or null]}`, without the terms that the index lacks
 * - `positions(terms)`: Map of term to one entry a field: null, or for each posting the token positions
 * - `words(prefix)`: `[{stem, surface, written, documents}]` in UTF-16 order; `written` is the surface as the pages spell it
 * - `cards(docs)`, `texts(docs)`, `near(docs)`: one entry a document; near gives `[doc, similarity, doc, similarity, …]`
 * - `facet(name)`: as published, each choice's docs counted out
 * - `added()`: the documents in the order in which they were added, which lunr lists those of a query that only leaves out
 * A call that cannot read a piece rejects with PieceError; asked again, it tries again.
 */
export async function openStore(read) {
  let manifest = await readManifest();
  let pieces = new Map();
  let renewal = null;

  async function readManifest() {
    const found = await load('manifest.json');
    if (found.version !== 2) throw new PieceError('manifest.json', new Error(`version ${found.version}`));
    return found;
  }

  async function load(name, parse = rows => rows) {
    try {
      return parse(await read(name));
    } catch (cause) {
      throw new PieceError(name, cause);
    }
  }

  function piece(name, parse) {
    return pieces.get(name) ?? keep(name, load(`${manifest.hash}/${name}.json`, parse));
  }

  // What failed is forgotten, so that it can be asked for again.
  function keep(name, promise) {
    const home = pieces;
    home.set(name, promise);
    promise.catch(() => home.delete(name));
    return promise;
  }

  async function dictionary(prefix) {
    const first = Math.max(0, lastNotAfter(manifest.words, prefix));
    const last = lastNotAfter(manifest.words, prefix + '\uffff');
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return (await Promise.all(numbers.map(number => piece(`words/${number}`, wordEntries)))).flat();
  }

  // True when the site has been published anew since the manifest that was seen.
  async function renewed(seen) {
    if (manifest === seen) {
      renewal ??= readManifest().catch(() => seen).finally(() => { renewal = null; });
      const fresh = await renewal;
      if (manifest === seen && fresh.hash !== seen.hash) [manifest, pieces] = [fresh, new Map()];
    }

    return manifest !== seen;
  }

  const call = (job, numbered) => async asked => {
    const seen = manifest;
    try {
      return await job(asked);
    } catch (error) {
      if (!await renewed(seen)) throw error;
      if (!numbered) return job(asked);
      error.stale = true;
      throw error;
    }
  };

  const byTerm = (folder, parse) => call(async terms => {
    const places = new Map(Array.from(terms, term => [term, lastNotAfter(manifest.terms, term)]));
    const numbers = Array.from(new Set(places.values())).filter(number => number >= 0);
    const rows = new Map(await Promise.all(numbers.map(async number => [number, await piece(`${folder}/${number}`, rowsByTerm)])));
    const found = new Map();
    for (const [term, number] of places) {
      const entry = rows.get(number)?.get(term);
      if (!entry) continue;
      if (entry.row) [entry.value, entry.row] = [parse(entry.row), null];
      found.set(term, entry.value);
    }

    return found;
  });

  const byDocument = (folder, nothing) => call(docs => Promise.all(Array.from(docs, async doc => {
    const per = manifest[folder];
    return per ? (await piece(`${folder}/${Math.floor(doc / per)}`))[doc % per] : nothing;
  })), true);

  return {
    get manifest() { return manifest; },
    postings: byTerm('terms', posting),
    positions: byTerm('positions', placesOfTerm),
    words: call(async prefix => {
      if (prefix) return (await dictionary(prefix)).filter(entry => entry.stem.startsWith(prefix));
      // The whole dictionary is one and the same array each time, so that what is made of it can be kept beside it.
      return pieces.get('words') ?? keep('words', dictionary(''));
    }),
    cards: byDocument('cards', null),
    texts: byDocument('texts', ''),
    near: byDocument('near', []),
    facet: call(name => piece(`facets/${name}`, countedOut), true),
    added: call(() => manifest.added ? piece('added') : Array.from({ length: manifest.documents }, (_, doc) => doc), true),
  };
}

function lastNotAfter(firsts, word) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= word) low = middle + 1;
    else high = middle;
  }

  return low - 1;
}

// A row is taken apart when its term is first asked for.
const rowsByTerm = rows => new Map(rows.map(row => [row[0], { row, value: null }]));

function sums(deltas) {
  let sum = 0;
  return deltas.map(delta => sum += delta);
}

function posting([, index, ...fields]) {
  return {
    index,
    fields: fields.map(field => field && { docs: Uint32Array.from(sums(field[0])), weights: Float64Array.from(field[1].map(weight => weight / 1000)) } || null),
  };
}

const placesOfTerm = ([, ...fields]) => fields.map(field => field ? field.map(sums) : null);

const wordEntries = rows => rows.map(([stem, surface, documents, written]) => ({ stem, surface: surface || stem, written: written ?? (surface || stem), documents }));

const countedOut = facet => ({ ...facet, choices: facet.choices.map(choice => ({ ...choice, docs: sums(choice.docs) })) });
