// Reads a list of texts and prints for each what lunr.js makes of it: [term, number among the tokens] after trimmer, stop words and stemmer.
import lunr from 'lunr';
import { readInput } from './lunr-index.mjs';

const pipeline = new lunr.Pipeline();
pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);

/** What is not ASCII by number, because a reader of JSON refuses half a surrogate pair. */
const plain = (term) => term.replace(/[^ -~]/g, (unit) => `{${unit.charCodeAt(0).toString(16)}}`);
const tokens = (text) => pipeline.run(lunr.tokenizer(text)).map((token) => [plain(token.toString()), token.metadata.index]);

process.stdout.write(JSON.stringify((await readInput()).map(tokens)));
