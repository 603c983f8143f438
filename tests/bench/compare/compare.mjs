// Compares our search with lunr.js, MiniSearch and Pagefind on the same generated documents: indexing, bytes, and times in Chromium. Prints tables in Markdown.
// Arguments: the program that indexes ours, --quick to measure once, then how many documents, once or more. Its prints of progress go to standard error.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { write } from './generate.mjs';
import { serve } from './server.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../../..');
const [program, ...rest] = process.argv.slice(2);
const isQuick = rest[0] === '--quick';
const counts = isQuick ? rest.slice(1) : rest;
const names = { ours: 'Casebook', lunr: 'lunr.js', minisearch: 'MiniSearch', pagefind: 'Pagefind' };
const kinds = ['common', 'rare', 'three'];
const coldRuns = isQuick ? 1 : 5;
const slowRuns = isQuick ? 1 : 3;
const warmRuns = isQuick ? 2 : 20;
const buildRuns = count => isQuick || count > 2000 ? 1 : 3;
const phone = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const percentile = (list, part) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];
const say = text => process.stderr.write(`${text}\n`);

const files = folder => readdirSync(folder, { recursive: true }).map(name => path.join(folder, name)).filter(file => statSync(file).isFile());
const sizes = folder => files(folder).filter(file => path.basename(file) !== 'ids.json').reduce(({ raw, zipped, files: count }, file) => {
  const bytes = readFileSync(file);
  return { raw: raw + bytes.length, zipped: zipped + (file.includes('pf_') || file.endsWith('.pagefind') ? bytes.length : gzipSync(bytes).length), files: count + 1 };
}, { raw: 0, zipped: 0, files: 0 });

function index(engine, documents, folder) {
  const [command, args] = engine === 'ours' ? ['dotnet', [program, 'index', documents, folder]] : ['node', ['--max-old-space-size=8192', path.join(here, 'index-peer.mjs'), engine, documents, folder]];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: path.join(here, '..'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  return JSON.parse((engine === 'ours' ? stderr : stdout).trim().split('\n').at(-1));
}

async function measure(browser, server, engine, queries) {
  const fresh = async (query, slow) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('pageerror', error => { throw error; });
    if (slow) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', phone);
    server.sent();
    await page.goto(server.address);
    const result = await page.evaluate(async ([name, text]) => (await import('/page/engines.mjs')).first(name, text), [engine, query]);
    if (!result.count) throw new Error(`${engine} finds nothing for ${query}`);
    return { context, page, ...result, sent: server.sent() };
  };
  const cold = {};
  for (const kind of kinds) {
    const times = [];
    for (let run = 0; run < coldRuns; run++) {
      const { context, milliseconds, sent } = await fresh(queries[kind]);
      times.push(milliseconds);
      cold[kind] = { ...sent, milliseconds: median(times) };
      await context.close();
    }
  }

  const slow = [];
  for (let run = 0; run < slowRuns; run++) {
    const { context, milliseconds } = await fresh(queries.three, true);
    slow.push(milliseconds);
    await context.close();
  }

  const { context, page } = await fresh(queries.common);
  const again = (list, options) => page.evaluate(async ([texts, how]) => (await import('/page/engines.mjs')).again(texts, how), [list, options]);
  const warm = {};
  for (const kind of ['rare', 'three', 'common']) {
    await again([queries[kind]]);
    const { bytes } = server.sent();
    warm[kind] = { bytes, milliseconds: median(await again(Array(warmRuns).fill(queries[kind]))) };
  }

  // Typing the three words letter by letter, the pieces already there.
  const typed = Array.from(queries.three, (_, at) => queries.three.slice(0, at + 1));
  const options = engine === 'ours' ? { unfinished: true } : undefined;
  await again(typed, options);
  const keys = percentile(await again([...typed, ...typed, ...typed], options), 0.95);
  await context.close();
  return { cold, slow: median(slow), warm, keys };
}

const kilobytes = bytes => bytes < 99_500 ? (bytes / 1000).toFixed(1) : Math.round(bytes / 1000).toLocaleString('en');
const milliseconds = time => time < 9.95 ? time.toFixed(1) : Math.round(time).toLocaleString('en');

function tables(count, queries, results) {
  const rows = (title, cells) => [`| | ${title.join(' | ')} |`, `|---|${title.map(() => '---:|').join('')}`, ...results.map(result => `| ${names[result.engine]} | ${cells(result).join(' | ')} |`), ''];
  return [
    `### ${Number(count).toLocaleString('en')} documents`,
    '',
    ...rows(['indexing, s', 'peak memory, MB', 'files', 'all bytes, kB', 'gzip, kB'], ({ built, size }) =>
      [built.totalSeconds.toFixed(2), Math.round(built.peakBytes / 1e6), size.files, kilobytes(size.raw), kilobytes(size.zipped)]),
    'To the first result, nothing in the browser\'s cache: gzip bytes in kB and (requests), then time in ms.',
    '',
    ...rows(['common word', 'rare word', 'three words', 'common, ms', 'rare, ms', 'three, ms', 'three on a phone, ms'], ({ cold, slow }) =>
      [...kinds.map(kind => `${kilobytes(cold[kind].bytes)} (${cold[kind].requests})`), ...kinds.map(kind => milliseconds(cold[kind].milliseconds)), milliseconds(slow)]),
    'The next query: further gzip bytes in kB the first time it is asked after the common word, then time in ms when it is asked again; and of typing the three words letter by letter the slowest of twenty (p95).',
    '',
    ...rows(['rare word', 'three words', 'rare, ms', 'three, ms', 'common, ms', 'a keystroke, ms'], ({ warm, keys }) =>
      [kilobytes(warm.rare.bytes), kilobytes(warm.three.bytes), milliseconds(warm.rare.milliseconds), milliseconds(warm.three.milliseconds), milliseconds(warm.common.milliseconds), milliseconds(keys)]),
  ].join('\n');
}

const version = name => JSON.parse(readFileSync(path.join(here, '../node_modules', name, 'package.json'), 'utf8')).version;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log(`lunr.js ${version('lunr')}, MiniSearch ${version('minisearch')}, Pagefind ${version('pagefind')}; Node ${process.versions.node}, .NET ${execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim()}, Chromium ${browser.version()}.\n`);
try {
  for (const count of counts) {
    const work = mkdtempSync(path.join(tmpdir(), 'compare-'));
    try {
      say(`${count} documents`);
      const queries = write(Number(count), work);
      const folders = { page: here, js: path.join(root, 'templates/assets/js'), npm: path.join(here, '../node_modules') };
      const results = [];
      for (const engine of Object.keys(names)) {
        folders[engine] = path.join(work, engine);
        const built = Array.from({ length: engine === 'ours' && !isQuick ? 3 : buildRuns(count) }, () => {
          rmSync(folders[engine], { recursive: true, force: true });
          return index(engine, path.join(work, 'docs.jsonl'), folders[engine]);
        });
        results.push({ engine, built: { totalSeconds: median(built.map(run => run.totalSeconds)), peakBytes: median(built.map(run => run.peakBytes)) }, size: sizes(folders[engine]) });
        say(`  ${names[engine]}: indexed ${JSON.stringify(built.at(-1))}`);
      }

      const server = await serve(folders, '<!doctype html><meta charset="utf-8"><title>Search</title><ol></ol>');
      for (const result of results) {
        Object.assign(result, await measure(browser, server, result.engine, queries));
        say(`  ${names[result.engine]}: ${JSON.stringify(result)}`);
      }

      server.close();
      console.log(tables(count, queries, results));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}
