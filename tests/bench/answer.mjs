// Answers queries through the modules that the browser runs, over pieces in a folder; one JSON line a query on standard output.
// Arguments: the folder, a file of queries as JSON lines, and --plain for lunr.js's own scores.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ask } from '../../templates/assets/js/search/ask.js';
import { lunrSearch } from '../../templates/assets/js/search/lunr.js';
import { openStore } from '../../templates/assets/js/search/store.js';
import { tokensOf } from '../../templates/assets/js/search/tokens.js';

const most = 100;

async function main([folder, file, mode]) {
  const read = async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const [store, ids] = [await openStore(read), await read('ids.json')];
  const answer = mode === '--plain' ? plain : ours;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const query = queryOf(line.replace(/^\ufeff/, ''), `${file}, line ${number}`);
    const hits = await answer(store, query.text);
    process.stdout.write(JSON.stringify({ query: query.id, results: hits.slice(0, most).map(({ doc, score }) => ({ id: ids[doc], score })) }) + '\n');
  }
}

function queryOf(line, place) {
  let query;
  try {
    query = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON: ${error.message}`);
  }

  if (!['string', 'number'].includes(typeof query?.id)) throw new Error(`${place}: a query is an object with an id that is a string or a number.`);
  return { id: query.id, text: typeof query.text === 'string' ? query.text : '' };
}

const ours = async (store, text) => (await ask(store, text, { limit: most })).hits;

/** lunr's score of the text's words joined by OR, as if `lunr.Query.term` had been called for each of them. */
async function plain(store, text) {
  const clauses = tokensOf(text).map(({ term }) => ({ term, usePipeline: false }));
  // Of a query without clauses lunr.js makes every document.
  return clauses.length ? lunrSearch(store, clauses) : [];
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
