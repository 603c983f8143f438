// Reads a list of collections and prints the index that lunr.js builds of each, one a line.
import { lunrIndex, readInput } from './lunr-index.mjs';

for (const collection of await readInput()) process.stdout.write(`${JSON.stringify(lunrIndex(collection))}\n`);
