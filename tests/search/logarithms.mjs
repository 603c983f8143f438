// Reads a list of numbers and prints their natural logarithms.
import { readInput } from './lunr-index.mjs';

process.stdout.write(JSON.stringify((await readInput()).map(Math.log)));
