// Holds the lines that search-run.sh --plain printed against lunr.js over the whole and prints where they differ. Arguments: documents, queries, the printed lines.
import { readFileSync } from 'node:fs';
import lunr from 'lunr';

const [documents, queries, printed] = process.argv.slice(2).map(file => readFileSync(file, 'utf8').split('\n').filter(line => line.trim()).map(JSON.parse));
const ids = new Map(documents.map(({ id }) => [String(id), id]));
const index = lunr(function () {
  this.field('title');
  this.field('text');
  for (const document of documents) this.add(document);
});
const words = new lunr.Pipeline();
words.add(lunr.trimmer, lunr.stopWordFilter);
const wrong = [];
let results = 0;
queries.forEach(({ id, text }, at) => {
  const asked = words.run(lunr.tokenizer(text));
  const found = asked.length ? index.query(query => { for (const word of asked) query.term(word.toString()); }) : [];
  const expected = { query: id, results: found.slice(0, 100).map(({ ref, score }) => ({ id: ids.get(ref), score })) };
  if (JSON.stringify(expected) !== JSON.stringify(printed[at])) wrong.push(`${text}: ${JSON.stringify(printed[at]).slice(0, 300)} for ${JSON.stringify(expected).slice(0, 300)}`);
  results += expected.results.length;
});
process.stdout.write(JSON.stringify({ queries: queries.length, results, wrong: wrong.slice(0, 10) }));
