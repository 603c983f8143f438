// Asks the published pieces each judged query as the search page does, and prints the place of its first right answer (0 for none) and what stood first.
// Arguments: the folder that holds the site's files, the file of judged queries.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../../templates/assets/js/search/ask.js';
import { openStore } from '../../templates/assets/js/search/store.js';

const [site, judged] = process.argv.slice(2);
const store = await openStore(async name => JSON.parse(await readFile(path.join(site, 'search', 'index', name), 'utf8')));
const cards = await store.cards(Array.from({ length: store.manifest.documents }, (_, doc) => doc));
const known = new Set(cards.map(card => card.ref));
const answers = [];
for (const line of readFileSync(judged, 'utf8').trim().split('\n').slice(1)) {
  const [query, right] = line.split('\t');
  const wanted = right.split(' ');
  const { hits } = await ask(store, query, { limit: 100 });
  answers.push({
    query,
    place: hits.findIndex(hit => wanted.includes(cards[hit.doc].ref)) + 1,
    first: hits.slice(0, 3).map(hit => cards[hit.doc].ref),
    unknown: wanted.filter(ref => !known.has(ref)),
  });
}

process.stdout.write(JSON.stringify(answers));
