// Indexes documents with one of the peers, in a process of its own, and prints what it took. Arguments: its name, the documents as JSON lines, a folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [peer, file, folder] = process.argv.slice(2);
const documents = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
mkdirSync(folder, { recursive: true });
const save = (name, value) => writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
let peakOfChild = 0;

const peers = {
  async lunr() {
    const { default: lunr } = await import('lunr');
    save('index.json', lunr(function () {
      this.field('title');
      this.field('text');
      for (const document of documents) this.add(document);
    }));
    save('titles.json', Object.fromEntries(documents.map(({ id, title }) => [id, title])));
  },

  async minisearch() {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
    index.addAll(documents);
    save('index.json', index);
  },

  async pagefind() {
    const pagefind = await import('pagefind');
    const { index } = await pagefind.createIndex({});
    const watch = setInterval(peakOfChildren, 20);
    for (const { id, title, text } of documents) await index.addCustomRecord({ url: `/${id}`, language: 'en', content: `${title}. ${text}`, meta: { title } });
    const { errors } = await index.writeFiles({ outputPath: folder });
    peakOfChildren();
    clearInterval(watch);
    await pagefind.close();
    if (errors.length) throw new Error(errors.join('\n'));
  },
};

// Pagefind is a program of its own behind its package; the system tells how much memory it held at most.
function peakOfChildren() {
  for (const id of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    if (peak) peakOfChild = Math.max(peakOfChild, Number(peak[1]) * 1024);
  }
}

const started = performance.now();
await peers[peer]();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ totalSeconds: seconds, peakBytes: peakOfChild || process.resourceUsage().maxRSS * 1024 }) + '\n');
