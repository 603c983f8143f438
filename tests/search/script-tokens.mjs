// Reads a list of texts and prints where the site's own tokens differ from those of lunr.js, or do not stand in the text where they say.
import lunr from 'lunr';
import { tokensOf } from '../../templates/assets/js/search/tokens.js';
import { readInput } from './lunr-index.mjs';

const pipeline = new lunr.Pipeline();
pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
const letters = new lunr.Pipeline();
letters.add(lunr.trimmer);
// A sigma is written by its neighbours, and the dot of a small İ may be trimmed.
const plain = word => word.replaceAll('ς', 'σ').replaceAll('\u0307', '');
const wrong = [];

for (const text of await readInput()) {
  const tokens = tokensOf(text);
  // A token of signs alone gives lunr.js a term without letters, which no query finds.
  const expected = pipeline.run(lunr.tokenizer(text)).map(token => [token.toString(), token.metadata.index]).filter(([term]) => term);
  if (JSON.stringify(tokens.map(token => [token.term, token.position])) !== JSON.stringify(expected)) wrong.push(`terms of ${text.slice(0, 80)}`);
  const words = tokens.map(({ start, end, position }) => [text.slice(start, end).toLowerCase(), position]);
  const all = new Map(letters.run(lunr.tokenizer(text)).map(token => [token.metadata.index, token.toString()]));
  for (const [word, position] of words)
    if (plain(word) !== plain(all.get(position))) wrong.push(`place of ${word} for ${all.get(position)}`);
}

process.stdout.write(JSON.stringify(wrong.slice(0, 20)));
