// Asks questions over the pieces in a folder and prints the answers as JSON, documents by the refs of their cards.
// Argument: the folder. Input: a list of [text, options]; a text may be told by its parts: {"repeat": text, "times": n}.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../../templates/assets/js/search/ask.js';
import { openStore } from '../../templates/assets/js/search/store.js';
import { readInput } from './lunr-index.mjs';

const [folder, ...broken] = process.argv.slice(2);
const store = await openStore(async name => {
  if (broken.some(part => name.includes(part))) throw new Error('not to be had');
  return JSON.parse(await readFile(path.join(folder, name), 'utf8'));
});
const answers = [];
for (const [text, options] of await readInput()) {
  try {
    const answer = await ask(store, typeof text === 'string' ? text : text.repeat.repeat(text.times), options);
    const cards = await store.cards(answer.hits.map(hit => hit.doc));
    answers.push({ ...answer, hits: undefined, refs: cards.map(card => card.ref), all: answer.hits.filter(hit => hit.all).length });
  } catch (error) {
    answers.push({ error: `${error.name}: ${error.message}` });
  }
}

process.stdout.write(JSON.stringify(answers));
