// Cuts out of a text the part that shows most of the words asked for, and tells what in it to mark.
import { fold } from './fold.js';
import { tokensOf } from './tokens.js';

const longestWord = 40;
const known = new Map();

/**
 * The part of a text, about as long as asked, as pieces `{text, mark}` to be set as text one after another.
 * Words are stems or words as they are written; all of a word's forms are marked.
 */
export function excerpt(text, words, length) {
  const flat = text.replace(/\s+/g, ' ').trim();
  const wanted = new Set(words.flatMap(word => [word, ...termsOf(word)]));
  const marks = marksIn(flat, wanted);
  const [from, to] = part(flat, marks, length);
  const pieces = [];
  let at = from;
  const add = (end, mark) => {
    if (end > at) pieces.push({ text: flat.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.filter(mark => mark.start >= from && mark.end <= to)) {
    add(start, false);
    add(end, true);
  }

  add(to, false);
  if (from > 0) pieces.unshift({ text: '… ', mark: false });
  if (to < flat.length) pieces.push({ text: ' …', mark: false });
  return pieces;
}

function termsOf(word) {
  if (known.size > 20000) known.clear();
  if (!known.has(word)) known.set(word, tokensOf(fold(word)).map(token => token.term));
  return known.get(word);
}

// A compound is marked in its parts where these are found by themselves (stomach-cancer), else whole (HER-2, L5–S3).
function marksIn(text, wanted) {
  const marks = [];
  const mark = (word, place, inParts) => {
    const term = termsOf(word).find(one => wanted.has(one));
    if (!term) return;
    const before = marks.length;
    if (inParts) for (const found of word.matchAll(/[^-‐–—/]+/g)) mark(found[0], place + found.index, false);
    if (marks.length > before) return;
    const start = word.search(/[\p{L}\p{N}]/u);
    const end = word.search(/[^\p{L}\p{N}]*$/u);
    if (start >= 0) marks.push({ start: place + start, end: place + end, term });
  };
  for (const { 0: word, index } of text.matchAll(/\S+/g)) mark(word, index, /[-‐–—/]/.test(word));
  return marks;
}

function part(text, marks, length) {
  if (text.length <= length) return [0, text.length];
  const ahead = Math.floor(length / 4);
  let first = 0;
  let most = 0;
  marks.forEach(({ start }, number) => {
    const terms = new Set();
    let inside = 0;
    for (let i = number; i < marks.length && marks[i].end - start <= length - ahead; i++, inside++) terms.add(marks[i].term);
    const worth = terms.size * 1000 + inside;
    if (worth > most) [first, most] = [start, worth];
  });
  const sentence = text.lastIndexOf('. ', first - 2) + 2;
  const from = Math.min(first <= ahead ? 0 : Math.max(sentence, wordStart(text, first - ahead)), wordStart(text, text.length - length));
  return [from, wordEnd(text, Math.min(text.length, from + length))];
}

function wordStart(text, at) {
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < at + longestWord ? space + 1 : whole(text, at);
}

function wordEnd(text, at) {
  if (at === text.length) return at;
  const space = text.lastIndexOf(' ', at);
  return space > at - longestWord ? space : whole(text, at);
}

// A character of two units is not cut in two.
const whole = (text, at) => /[\udc00-\udfff]/.test(text[at]) ? at + 1 : at;
