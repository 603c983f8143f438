// Prints the table of one comparison and puts it between its markers in a README; the file is replaced whole or not at all.
// Arguments: the README, the number of cases, the file of times (a line "NAME ROUND WALL USER SYSTEM KIB"), the file of sizes (a line
// "NAME PAGES FILES BYTES"), and the versions.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';

const [readme, cases, timesFile, sizesFile, ...versions] = process.argv.slice(2);
const begin = '<!-- compare:begin -->';
const end = '<!-- compare:end -->';
const title = '# Measuring the speed';
const about = `## Whole sites

\`bash tests/bench/compare.sh [N...]\` writes this part. N invented cases (\`dotnet run --project tests/bench/Casebook.Bench -- corpus N DIR --hugo DIR\`) are built from clean by each
program in turn, several rounds interleaved. Casebook is run as it is published (ReadyToRun) and checks every fact, draws the charts, indexes for search and writes the downloads. Hugo, with plain
layouts of our own, turns the same narratives into pages with a table of events and four taxonomies. Pagefind then indexes what Hugo has built. Copying Casebook's finished site is the floor.`;

const lines = file => readFileSync(file, 'utf8').split('\n').filter(line => line).map(line => line.split(' '));
const sizes = Object.fromEntries(lines(sizesFile).map(([name, ...numbers]) => [name, numbers.map(Number)]));

/** The rounds of one program: wall, processor, peak. */
const runs = {};
for (const [name, , wall, user, system, kib] of lines(timesFile)) (runs[name] ??= []).push({ wall: Number(wall), cpu: Number(user) + Number(system), peak: Number(kib) * 1024 });
// Pagefind runs on what Hugo has built in the same round.
runs.both = runs.hugo.map((hugo, at) => {
  const index = runs.pagefind[at];
  return { wall: hugo.wall + index.wall, cpu: hugo.cpu + index.cpu, peak: Math.max(hugo.peak, index.peak) };
});

const median = numbers => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const spread = (name, key, unit, digits) => {
  const numbers = runs[name].map(run => run[key] / unit);
  const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(number => number.toFixed(digits));
  return least === most ? middle : `${middle} (${least}–${most})`;
};
const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const row = (label, name, size) => {
  const [pages, files, bytes] = sizes[size];
  return `| ${label} | ${spread(name, 'wall', 1, 2)} | ${spread(name, 'cpu', 1, 2)} | ${spread(name, 'peak', 1e6, 0)} | ${grouped(pages)} | ${grouped(files)} | ${(bytes / 1e6).toFixed(1)} |`;
};
const ratio = (name, key = 'wall') => (median(runs.casebook.map(run => run[key])) / median(runs[name].map(run => run[key]))).toFixed(2);
const [cores, load] = [os.availableParallelism(), os.loadavg()[0]];

const last = `casebook/hugo wall ratio ${ratio('hugo')} at ${cases}`;
const table = [
  `### ${grouped(cases)} cases`,
  '',
  `${versions.join(', ')}; ${cores} cores, ${runs.hugo.length} rounds, load ${load.toFixed(1)} at the end. Median and range.${load > 2 * cores ? ' Others used the machine at the same time: processor times say more than wall times.' : ''}`,
  '',
  '| | wall, s | processor, s | peak, MB | pages | files | site, MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  row('Casebook: checks, charts, search, downloads', 'casebook', 'casebook'),
  row('Hugo: plain pages', 'hugo', 'hugo'),
  row('Hugo and Pagefind: plain pages, search', 'both', 'pagefind'),
  row("`cp -r` of Casebook's site", 'copy', 'casebook'),
  '',
  `casebook/hugo processor ratio ${ratio('hugo', 'cpu')} at ${cases}; casebook/(hugo + pagefind) wall ratio ${ratio('both')} at ${cases}; casebook/copy wall ratio ${ratio('copy')} at ${cases}`,
  '',
  last,
].join('\n');

/** The comparisons between the markers, by their number of cases. */
function sectionsOf(text) {
  const parts = text.split(/^(?=### [\d,]+ cases$)/m).map(part => part.trim()).filter(part => part.startsWith('### '));
  return new Map(parts.map(part => [Number(part.match(/^### ([\d,]+)/)[1].replaceAll(',', '')), part]));
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return `${title}\n`;
    throw error;
  }
}

const text = textOf(readme);
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
const isThere = from >= 0 && to > from;
const sections = sectionsOf(isThere ? text.slice(from + begin.length, to) : '');
sections.set(Number(cases), table);
const block = [begin, about, ...[...sections.entries()].toSorted(([one], [other]) => one - other).map(([, section]) => section), end].join('\n\n');
const part = `${readme}.part`;
try {
  writeFileSync(part, isThere ? text.slice(0, from) + block + text.slice(to + end.length) : `${text.trimEnd()}\n\n${block}\n`);
  renameSync(part, readme);
} catch (error) {
  rmSync(part, { force: true });
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

console.log(table);
