// Reads what the reader typed: words, "phrases in quotation marks", and -word for what is left out; everything else is text.
import { fold } from './fold.js';
import { tokensOf } from './tokens.js';

const mostWords = 60;
const quotes = /["“”„‟«»]/;

/**
 * `{words, phrases, without}`: words are `{term, word, typed, count}` in order, phrases `{text, parts: [{term, at}]}` whose words stand
 * among the words too, without the terms of words to be left out. A mark of quotation without its twin, and a question of nothing but
 * words to be left out, are read as text.
 */
export function readQuestion(text) {
  const { plain, quoted, without } = parts(text);
  if (!/[\p{L}\p{N}]/u.test(plain + quoted.join(' '))) return { words: wordsOf([text.replace(/-/g, ' ')]), phrases: [], without: [] };
  return {
    words: wordsOf([plain, ...quoted]),
    phrases: quoted.map(phraseOf).filter(phrase => phrase.parts.length > 0),
    without: Array.from(new Set(without.flatMap(termsOf))),
  };
}

function parts(text) {
  const quoted = [];
  const without = [];
  const pieces = text.split(quotes);
  // An even number of pieces means that one mark has no twin: the last one.
  const last = pieces.length - (pieces.length % 2 === 0 ? 2 : 1);
  const plain = pieces.map((piece, at) => {
    if (at % 2 === 0 || at > last) return piece;
    quoted.push(piece);
    return ' ';
  }).join('').replace(/(^|\s)-(?=\p{L})(\S+)/gu, (_, before, word) => {
    without.push(word);
    return before;
  });
  return { plain, quoted, without };
}

const termsOf = text => tokensOf(fold(text)).map(token => token.term);

function phraseOf(text) {
  const tokens = tokensOf(fold(text));
  return { text: text.trim(), parts: tokens.map(({ term, position }) => ({ term, at: position - tokens[0].position })) };
}

function wordsOf(texts) {
  const words = new Map();
  for (const text of texts) {
    const folded = fold(text);
    const typed = asTyped(text);
    for (const { term, start, end } of tokensOf(folded)) {
      const word = folded.slice(start, end);
      const known = words.get(term);
      if (known) known.count++;
      else if (words.size < mostWords) words.set(term, { term, word, typed: typed.get(word) ?? word, count: 1 });
    }
  }

  return Array.from(words.values());
}

// What the reader wrote for each folded word, without the signs around it.
function asTyped(text) {
  const typed = new Map();
  for (const chunk of text.split(/\s+/, 4 * mostWords)) {
    const bare = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (bare) for (const word of fold(bare).split(' ')) if (!typed.has(word)) typed.set(word, bare);
  }

  return typed;
}
