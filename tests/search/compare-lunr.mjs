// Asks lunr.js over a whole index and the site's own modules over its pieces the same, hundreds of times and in every way, and prints where they differ.
// Arguments: a folder with whole.json and the pieces, a seed, how many queries. The cards' refs name the documents.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import lunr from 'lunr';
import { lunrSearch } from '../../templates/assets/js/search/lunr.js';
import { openStore } from '../../templates/assets/js/search/store.js';
import { tokensOf } from '../../templates/assets/js/search/tokens.js';
import { clausesOf, generatedQueries } from './queries.mjs';

const [folder, seed, count] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(path.join(folder, 'whole.json'), 'utf8'));
const index = lunr.Index.load(whole);
const store = await openStore(async name => JSON.parse(await readFile(path.join(folder, name), 'utf8')));
const cards = await store.cards(Array.from({ length: store.manifest.documents }, (_, doc) => doc));
const terms = whole.invertedIndex.map(([term]) => term);
const wrong = [];

// lunr.js itself loses words when two of its dictionary's nodes, written as digits, look alike; then there is nothing to compare with.
if (index.tokenSet.toArray().length !== terms.length) wrong.push('lunr.js lost words of its own dictionary');

const dictionary = await store.words('');
terms.forEach((term, place) => {
  const { stem, documents } = dictionary[place] ?? {};
  const expected = new Set(whole.fields.flatMap(field => Object.keys(whole.invertedIndex[place][1][field]))).size;
  if (stem !== term || documents !== expected) wrong.push(`the dictionary has ${stem} in ${documents} for ${term} in ${expected}`);
});

// The texts are those of the last field; a JSON writer has replaced half surrogate pairs in them, so words beyond ASCII are left out.
const last = whole.fields.length - 1;
for (let doc = 0; last >= 0 && doc < Math.min(cards.length, 60); doc++) {
  const places = new Map();
  const [text] = await store.texts([doc]);
  for (const { term, position } of tokensOf(text)) if (/^[ -~]+$/.test(term)) places.set(term, [...places.get(term) ?? [], position]);
  const [postings, positions] = [await store.postings(places.keys()), await store.positions(places.keys())];
  for (const [term, expected] of places) {
    const at = postings.get(term)?.fields[last]?.docs.indexOf(doc) ?? -1;
    if (`${positions.get(term)?.[last]?.[at]}` !== `${expected}`) wrong.push(`${term} stands in ${doc} at ${positions.get(term)?.[last]?.[at]} for ${expected}`);
  }
}

let results = 0;
for (const query of generatedQueries(Number(seed), Number(count), terms, whole.fields)) {
  const clauses = clausesOf(query, whole.fields);
  const expected = index.query(built => { for (const clause of clauses) built.clause({ ...clause }); });
  const found = await lunrSearch(store, clauses);
  const at = expected.findIndex(({ ref, score }, place) => cards[found[place]?.doc]?.ref !== ref || !Object.is(found[place].score, score));
  if (at >= 0 || found.length !== expected.length) {
    const ours = found[at] && { ref: cards[found[at].doc].ref, score: found[at].score };
    wrong.push(`${JSON.stringify(query)}: ${found.length} for ${expected.length} results; at ${at} ${JSON.stringify(ours)} for ${JSON.stringify(expected[at])}`);
  }

  results += expected.length;
}

process.stdout.write(JSON.stringify({ results, wrong: wrong.slice(0, 20) }));
