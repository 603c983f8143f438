// Judges answers on collections of documents, queries and judgements: nDCG@10 of lunr.js with cleaned queries and of our search, on the queries as they are and misspelt.
// Arguments: folders with docs.jsonl, queries.jsonl and qrels.tsv (query, document, gain). Needs the packages of tests/package.json.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';

const here = path.dirname(fileURLToPath(import.meta.url));
const seeds = [1, 2];

const lines = file => readFileSync(file, 'utf8').split('\n').filter(line => line.trim());

function collection(folder) {
  const gains = new Map();
  for (const line of lines(path.join(folder, 'qrels.tsv'))) {
    const [query, document, gain] = line.split('\t');
    if (!gains.has(query)) gains.set(query, new Map());
    gains.get(query).set(document, Number(gain));
  }

  const queries = lines(path.join(folder, 'queries.jsonl')).map(JSON.parse).filter(query => gains.has(String(query.id)));
  return { name: path.basename(folder), documents: path.join(folder, 'docs.jsonl'), queries, gains };
}

/** Discounted gain of the first ten, as a share of the best there is. */
function nDcg(ids, gains) {
  const sum = list => list.slice(0, 10).reduce((all, gain, at) => all + gain / Math.log2(at + 2), 0);
  return sum(ids.map(id => gains.get(String(id)) ?? 0)) / sum(Array.from(gains.values()).sort((a, b) => b - a));
}

function mean(results, gains) {
  return results.reduce((sum, { query, ids }) => sum + nDcg(ids, gains.get(String(query))), 0) / results.length;
}

/** lunr.js over the whole at its own settings; what is no letter, digit or hyphen is taken out of a query, and its words are joined by OR. */
function byLunr(documents, queries) {
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const line of lines(documents)) this.add(JSON.parse(line));
  });
  return queries.map(({ id, text }) => {
    const words = lunr.tokenizer(text.replace(/[^\p{L}\p{N}\s-]/gu, ' '));
    return { query: id, ids: words.length ? index.query(query => words.forEach(word => query.term(word.toString()))).map(result => result.ref) : [] };
  });
}

function byOurs(documents, queries) {
  const folder = mkdtempSync(path.join(tmpdir(), 'judge-'));
  try {
    const file = path.join(folder, 'queries.jsonl');
    writeFileSync(file, queries.map(query => JSON.stringify(query)).join('\n'));
    const printed = execFileSync('bash', [path.join(here, 'search-run.sh'), documents, file], { maxBuffer: 2 ** 30, encoding: 'utf8' });
    return printed.trim().split('\n').map(JSON.parse).map(({ query, results }) => ({ query, ids: results.map(result => result.id) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numbers(seed) {
  let state = seed >>> 0;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * limit);
  };
}

/** One letter left out, put in, changed or swapped, anywhere, in one or two words of five letters and more that are no stop words. */
function misspelt(text, seed) {
  const below = numbers(seed);
  const parts = text.split(/(\W+)/);
  const places = parts.flatMap((part, at) => /^[a-z]{5,}$/i.test(part) && lunr.stopWordFilter(part.toLowerCase()) ? [at] : []);
  for (let left = Math.min(places.length, 1 + below(2)); left > 0; left--) {
    const [at] = places.splice(below(places.length), 1);
    parts[at] = changed(parts[at], below);
  }

  return parts.join('');
}

function changed(word, below) {
  for (;;) {
    const at = below(word.length);
    const letter = 'abcdefghijklmnopqrstuvwxyz'[below(26)];
    const other = [
      () => word.slice(0, at) + word.slice(at + 1),
      () => word.slice(0, at) + letter + word.slice(at),
      () => word.slice(0, at) + letter + word.slice(at + 1),
      () => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
    ][below(4)]();
    if (other !== word) return other;
  }
}

const percent = (ours, theirs) => `${ours < theirs ? '−' : '+'}${Math.abs(100 * (ours / theirs - 1)).toFixed(1)} %`;

console.log('| Collection | Documents | Queries | lunr.js | ours | | lunr.js, misspelt | ours, misspelt | |');
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const folder of process.argv.slice(2)) {
  const { name, documents, queries, gains } = collection(folder);
  const wrong = seeds.flatMap(seed => queries.map(({ id, text }, at) => ({ id, text: misspelt(text, seed * 1000 + at) })));
  const figures = [queries, wrong].flatMap(asked => [mean(byLunr(documents, asked), gains), mean(byOurs(documents, asked), gains)]);
  const [theirs, ours, theirsWrong, oursWrong] = figures;
  const cells = [theirs.toFixed(4), ours.toFixed(4), percent(ours, theirs), theirsWrong.toFixed(4), oursWrong.toFixed(4), percent(oursWrong, theirsWrong)];
  console.log(`| ${[name, lines(documents).length, queries.length, ...cells].join(' | ')} |`);
}
