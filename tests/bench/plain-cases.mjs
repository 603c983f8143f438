// Writes documents and queries for the proof that --plain answers as lunr.js does: ids of every kind, odd texts, and the languages of queries. Argument: a folder.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate, numbers } from './compare/generate.mjs';

const [folder] = process.argv.slice(2);
const random = numbers(11);
const { documents } = generate(400, 3);
const oddIds = [7, '10', '9', 3, 'a/b', '__proto__', '01', -5, 2.5, '4294967295', 'ü', ' '];
const oddTexts = ['', null, undefined, 'Nerve-sheath (tumour), L5/S1: "drop" foot…', 'ÄÖÜ ß İstanbul ΟΔΟΣ 神経 عصب', '<b>nerve</b> &amp; nerve', '...', '- -- ---', 'the of and'];
documents.forEach((document, at) => {
  if (at < oddIds.length) document.id = oddIds[at];
  if (at < oddTexts.length) document.text = oddTexts[at];
  else document.text = document.text.slice(0, Math.floor(random() * document.text.length));
  if (at % 7 === 0) document.title = oddTexts[Math.floor(random() * oddTexts.length)];
});
const words = documents.flatMap(({ text }) => text?.match(/[^\s.]+/g)?.slice(0, 20) ?? []);
const pick = list => list[Math.floor(random() * list.length)];
const odd = ['', ' ', '+', '-nerve', 'title:nerve', 'nerv*', 'nerve~1', 'nerve^10', '"drop foot"', 'L5/S1', 'nerve-sheath', 'NERVE, nerve; nerve?', 'the of', 'ΟΔΟΣ', '神経', '__proto__ constructor', '(tumour),'];
const queries = [...odd, ...Array.from({ length: 400 }, () => Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(words) + pick(['', '', '', ',', '?', '!'])).join(pick([' ', ' ', '  ', '-'])))];
writeFileSync(path.join(folder, 'docs.jsonl'), documents.map(document => JSON.stringify(document) + '\n').join(''));
writeFileSync(path.join(folder, 'queries.jsonl'), queries.map((text, at) => JSON.stringify({ id: at % 2 ? at : `q${at}`, text }) + '\n').join(''));
