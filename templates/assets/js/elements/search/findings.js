// The sentences about what was found: how many, what was corrected, what is found nowhere, and where to go when nothing is.
import { make } from '../make.js';
import { queryOf } from './address.js';

/** How many results there are, in one sentence. */
export function countOf(found, kept) {
  const total = found.hits.length;
  if (total === 0) return found.words.length + found.missing.length === 0 ? 'Nothing to look up' : 'Nothing found';
  const whole = kept.filter(hit => hit.all).length;
  const count = kept.length === total ? `${total} ${total === 1 ? 'result' : 'results'}` : `${kept.length} of ${total} ${total === 1 ? 'result' : 'results'}`;
  if (whole === kept.length) return count;
  return `${count}; ${whole === 0 ? 'none holds' : whole === 1 ? '1 holds' : `${whole} hold`} every word`;
}

/** What the reader must know of how the words were read. */
export function notesOf(found, kept, state) {
  const notes = [];
  if (found.corrections.length > 0) {
    notes.push(make('p', {},
      'Showing results for ', ...listed(unique(found.corrections.map(({ used }) => used.join(' or '))).map(word)), '. ',
      link(`Search for ${unique(found.corrections.map(({ typed }) => typed)).join(', ')} instead`, { ...state, exact: true, page: 1 })));
  }
  if (found.missing.length > 0) {
    notes.push(make('p', {}, 'Found nowhere in the casebook: ', ...listed(unique(found.missing).map(word)), '.'));
  }
  if (kept.length === 0 && found.hits.length > 0) {
    notes.push(make('p', {}, 'No result fits all the choices made. ', link('Show all results', { ...state, choices: new Map(), page: 1 })));
  }
  return notes;
}

/** A way on for words that find nothing: the nearest words of the index, each a search of its own. */
export async function wayOn(found, state) {
  if (found.words.length + found.missing.length === 0) {
    return [make('p', {}, 'These words are too common to tell one page from another, or hold no Latin letter and no digit. A tumour, a nerve, a test or a sign finds more.')];
  }
  const near = await nearest(found.index.store, found.missing);
  const ways = near.length === 0 ? [] : [make('p', {}, 'Nearest words: ', ...listed(near.map(word => link(word, { ...state, text: word, exact: false, choices: new Map(), page: 1 }))), '.')];
  return [...ways, make('p', {}, 'Fewer words find more. The lists and the index below lead to everything there is.')];
}

/** Words that begin as these do, those in most documents first. */
async function nearest(store, missing) {
  const near = new Set();
  for (const word of missing.slice(0, 3)) {
    for (let length = Math.min(word.length, 8); length > 1; length--) {
      const entries = await store.words(word.slice(0, length));
      if (entries.length === 0) continue;
      for (const entry of [...entries].sort((a, b) => b.documents - a.documents).slice(0, 4)) near.add(entry.written);
      break;
    }
  }
  return [...near];
}

function link(text, state) {
  return make('a', { href: queryOf(state) }, text);
}

/** A word that is written as one may be looked up in several parts. */
const unique = words => [...new Set(words)];

function listed(nodes) {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [', ', node]));
}

/** A word of the query, whatever its script and however long. */
function word(text) {
  return make('b', {}, make('bdi', {}, text.length > 40 ? `${text.slice(0, 40)}…` : text));
}
