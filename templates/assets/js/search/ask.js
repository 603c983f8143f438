// Answers the reader's question: lunr's score of its words, weighed by how rare they are, then the steps that tests/bench/README.md measures.
import { nearest } from './correct.js';
import { lunrSearch, presence } from './lunr.js';
import { readQuestion } from './question.js';
import { PieceError } from './store.js';

// Each value is the one that served best over several public collections; none was chosen for one of them.
const rarity = 0.25;
const shareOfAside = 0.4;
const supported = 30;
const shareOfNeighbours = 0.7;
const neighbours = 8;
const completions = 8;
const shortestBeginning = 2;
const mostCorrections = 8;

// Words of a question that say little about what it asks for.
const asides = new Set(('describe describes described discuss discusses discussed explain explains list lists give gives given find finding show shows tell know '
  + 'known knows used use uses using involved involve involves including include includes included eg etc between within without during via versus vs whether '
  + 'various different concerning regarding available currently current possible make made many much ever happen happens mean means please want need help '
  + 'looking information articles article papers paper studies study report reports reported data doing being having through under upon both each such more '
  + 'very same those about against before well even still new').split(' '));

/**
 * The documents that answer a question, best first: `{hits: [{doc, score, all}], words, corrections: [{typed, used}], phrases, missing}`.
 * `all` tells that a hit has every word (or its correction); words are what to mark; missing are the typed words found nowhere.
 * `unfinished`: the last word is still being typed, so words that begin with it count too. `verbatim`: nothing is corrected.
 * Throws nothing but PieceError, when a piece that the answer cannot do without is not to be had.
 */
export async function ask(store, text, { unfinished = false, verbatim = false, limit = Infinity } = {}) {
  for (;;) {
    const { manifest } = store;
    const answer = await answerTo(store, readQuestion(String(text)), { unfinished: unfinished && /[\p{L}\p{N}]$/u.test(text), verbatim, limit });
    if (store.manifest === manifest) return answer;
  }
}

async function answerTo(store, { words, phrases, without }, { unfinished, verbatim, limit }) {
  const fixed = new Set(phrases.flatMap(phrase => phrase.parts.map(part => part.term)));
  await lookUp(store, words, { unfinished, fixed: verbatim ? null : fixed });
  const asked = words.filter(word => word.found.length > 0);
  const clauses = asked.flatMap(word => word.found.map(({ term, weight }) => clause(term, weight * Math.sqrt(word.count))));
  const missing = words.filter(word => !word.found.length).map(word => word.typed);
  const corrections = words.filter(word => word.corrected).map(word => ({ typed: word.typed, used: word.found.map(found => found.surface) }));
  const answer = { hits: [], words: asked.flatMap(word => word.found.map(found => found.term)), corrections, phrases: phrases.map(phrase => phrase.text), missing };
  if (!clauses.length) return answer;
  let hits = await lunrSearch(store, [...clauses, ...without.map(term => ({ ...clause(term, 1), presence: presence.prohibited }))]);
  for (const phrase of phrases) hits = await withPhrase(store, hits, phrase);
  const covered = coverage(store, asked, await store.postings(answer.words));
  if (asked.length > 1) hits = byCoverage(store, hits, covered);
  hits = await supportedByNeighbours(store, hits);
  answer.hits = hits.slice(0, limit).map(({ doc, score }) => ({ doc, score, all: !missing.length && covered.words[doc] === asked.length }));
  return answer;
}

const clause = (term, boost) => ({ term, boost, usePipeline: false });

/** Gives every word the terms that stand for it: `found: [{term, surface, weight}]`. */
async function lookUp(store, words, { unfinished, fixed }) {
  const postings = await store.postings(words.map(word => word.term));
  const last = unfinished ? words.at(-1) : null;
  let left = mostCorrections;
  await Promise.all(words.map(async word => {
    word.found = [];
    const posting = postings.get(word.term);
    if (posting) word.found.push({ term: word.term, surface: word.word, weight: weightOf(store, posting, word) });
    if (word === last && word.word.length >= shortestBeginning && !fixed?.has(word.term)) await complete(store, word);
    if (word.found.length || !fixed || fixed.has(word.term) || left-- <= 0) return;
    await correct(store, word);
  }));
}

function weightOf(store, posting, word) {
  const weight = rarityOf(store, documentsIn(posting)) ** rarity;
  return asides.has(word.word) ? weight * shareOfAside : weight;
}

const rarityOf = (store, documents) => Math.log(1 + (store.manifest.documents - documents + 0.5) / (documents + 0.5));

const counted = new WeakMap();

/** How many documents have a term in any of the fields. */
function documentsIn(posting) {
  if (!counted.has(posting)) {
    const lists = posting.fields.filter(field => field).map(field => field.docs);
    counted.set(posting, lists.length === 1 ? lists[0].length : new Set(lists.flatMap(docs => Array.from(docs))).size);
  }

  return counted.get(posting);
}

/** Adds the most frequent words that begin with one that is still being typed, each weighed as if it were as common as all of them. */
async function complete(store, word) {
  const entries = (await orElse(store.words(word.word), []))
    .filter(entry => entry.stem !== word.term)
    .sort((a, b) => b.documents - a.documents).slice(0, completions);
  const together = entries.reduce((sum, entry) => sum + entry.documents, 0);
  const common = rarityOf(store, Math.min(together, store.manifest.documents));
  for (const { stem: term, surface, documents } of entries) word.found.push({ term, surface, weight: common / rarityOf(store, documents) });
}

async function correct(store, word) {
  const near = await orElse(nearest(store, word.word), []);
  const chosen = near.filter(entry => entry.distance === near[0].distance).slice(0, 2);
  const postings = await store.postings(chosen.map(entry => entry.stem));
  for (const [at, entry] of chosen.entries()) {
    const posting = postings.get(entry.stem);
    if (posting) word.found.push({ term: entry.stem, surface: entry.written, weight: weightOf(store, posting, word) / (at + 1) });
  }

  word.corrected = word.found.length > 0;
}

/** The hits that have the words of a phrase one after another in one field. */
async function withPhrase(store, hits, { parts }) {
  if (!hits.length) return hits;
  const terms = parts.map(part => part.term);
  const [postings, positions] = await Promise.all([store.postings(terms), store.positions(terms)]);
  if (!terms.every(term => postings.has(term))) return [];
  const holders = new Set();
  for (let field = 0; field < store.manifest.fields.length; field++) {
    const places = parts.map(({ term }) => placesIn(postings.get(term), positions.get(term), field));
    for (const [doc, starts] of places[0])
      if (starts.some(start => parts.every(({ at }, number) => places[number].get(doc)?.includes(start + at)))) holders.add(doc);
  }

  return hits.filter(hit => holders.has(hit.doc));
}

function placesIn(posting, positions, field) {
  const docs = posting.fields[field]?.docs ?? [];
  return new Map(Array.from(docs, (doc, at) => [doc, positions[field][at]]));
}

/** For every document how many of the words it has, and what share of their rarity. */
function coverage(store, asked, postings) {
  const words = new Uint8Array(store.manifest.documents);
  const shares = new Float64Array(store.manifest.documents);
  const seen = new Uint8Array(store.manifest.documents);
  let whole = 0;
  for (const [at, { word, found }] of asked.entries()) {
    const holders = found.map(({ term }) => postings.get(term)).filter(posting => posting);
    const most = Math.max(0, ...holders.map(documentsIn));
    const part = Math.sqrt(rarityOf(store, most)) * (asides.has(word) ? shareOfAside : 1);
    whole += part;
    for (const docs of holders.flatMap(posting => posting.fields.map(field => field?.docs ?? []))) {
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i];
        if (seen[doc] === at + 1) continue;
        seen[doc] = at + 1;
        words[doc]++;
        shares[doc] += part;
      }
    }
  }

  return { words, shareOf: doc => shares[doc] / whole };
}

/** Holds it against a hit that it lacks words, as much as the collection's manifest says. */
function byCoverage(store, hits, { shareOf }) {
  const exponent = store.manifest.coverage ?? 0;
  if (!exponent) return hits;
  return hits.map(({ doc, score }) => ({ doc, score: score * shareOf(doc) ** exponent })).sort((a, b) => b.score - a.score);
}

/** Lets the best hits be lifted by what their nearest neighbours scored, and sorts them anew. */
async function supportedByNeighbours(store, hits) {
  if (!store.manifest.near || hits.length < 2) return hits;
  const best = hits.slice(0, supported);
  const near = await orElse(store.near(best.map(hit => hit.doc)), []);
  const scores = new Float64Array(store.manifest.documents);
  for (const { doc, score } of hits) scores[doc] = score;
  const lifted = best.map((hit, at) => {
    let sum = 0;
    // A list is a document and its similarity in turn.
    for (const [place, doc] of (near[at] ?? []).slice(0, 2 * neighbours).entries()) if (place % 2 === 0) sum += scores[doc];
    return { ...hit, score: hit.score + shareOfNeighbours * sum / neighbours };
  });
  return [...lifted.sort((a, b) => b.score - a.score), ...hits.slice(supported)];
}

// What refines an answer must not cost it: without the piece the answer comes as it is.
async function orElse(promise, instead) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof PieceError) return instead;
    throw error;
  }
}
