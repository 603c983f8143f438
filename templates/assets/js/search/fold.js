// Folds a text into small plain words one space apart, so that several ways of writing one thing meet: accents, Greek letters, dashes, levels, UK and US spelling.
// The twin of FoldedText.cs; tests/search/vectors/fold.tsv judges both.
import { usSpelling } from './spelling.js';

const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', þ: 'th', ς: 'σ' };
const greek = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(' ');
const spine = [['c', 8], ['t', 12], ['l', 5], ['s', 5]].flatMap(([letter, last]) => Array.from({ length: last }, (_, at) => letter + (at + 1)));

const possessive = /([a-z0-9\x80-\uffff])(?:'s)+(?![a-z0-9\x80-\uffff])/g;
const apostrophe = /([a-z0-9\x80-\uffff])'(?=[a-z0-9\x80-\uffff])/g;
const wordLetter = /[a-z0-9\x80-\uffff]/;
const word = /(?:[a-z0-9\x80-\uffff]*\d[.,](?=\d))*[a-z0-9\x80-\uffff]+/y;
const number = /\d{1,3}[a-z]?(?![a-z0-9\x80-\uffff]|[.,]\d)/y;
const amount = /^(\d+(?:\.\d+)*)(cm|mm|gy|cgy|mg|kg|ml|ug)$/;
const level = /([cls]|th?)-?(\d\d?)/y;
const levelEnd = /(?![a-z0-9\x80-\uffff]|[.,]\d)/y;
const between = / ?[-/] ?| (?:to|through) |/y;
const bareLevel = /([-/,])(\d\d?)(?![a-z0-9\x80-\uffff]|[.,]\d)/y;

function at(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Takes a text with letters beyond ASCII apart: what is left beyond ASCII are letters and digits of other scripts. */
function plain(text) {
  return text.replace(/[™℠]/g, ' ').replace(/[¼-¾⅐-⅟]/g, ' $&').replace(/´/g, "'")
    .normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '').toLowerCase()
    .replace(/[ßæœøłđðħıþς]/g, letter => letters[letter])
    .replace(/[\p{Pd}−〜]/gu, '-').replace(/[‘’‛ʼ′]/g, "'")
    .replace(/[α-ω]+/g, (run, start, whole) => {
      if (run.length > 2) return run;
      if (run === 'μ' && /[a-z]/.test(whole[start + 1] ?? '')) return 'u';
      return ` ${[...run].map(letter => greek[letter.charCodeAt(0) - 0x3b1]).join(' ')} `;
    })
    .replace(/[^\p{L}\p{Nd}\0-\x7f]/gu, ' ');
}

/** The level of the spine that begins here, by its place from the first of the neck downwards, and where it ends; null for none. */
function levelAt(text, start) {
  const found = at(level, text, start);
  const place = found ? spine.indexOf(found[1][0] + Number(found[2])) : -1;
  return place < 0 ? null : { place, end: start + found[0].length };
}

/** Levels joined by dashes (a range), strokes or nothing, each one named; null when none stands here. */
function levelsAt(text, start) {
  const first = levelAt(text, start);
  if (!first) return null;
  const places = [first.place];
  let last = first;
  let whole = null;
  for (;;) {
    if (at(levelEnd, text, last.end)) whole = { count: places.length, end: last.end };
    const joint = at(between, text, last.end)[0];
    let next = levelAt(text, last.end + joint.length);
    let isRange = joint !== '' && !joint.includes('/');
    if (!next) {
      const bare = at(bareLevel, text, last.end);
      const place = bare ? spine.indexOf(spine[last.place][0] + Number(bare[2])) : -1;
      if (place <= last.place) break;
      next = { place, end: last.end + bare[0].length };
      isRange = bare[1] === '-';
    }
    for (let place = last.place + 1; isRange && place < next.place; place++) places.push(place);
    places.push(next.place);
    last = next;
  }
  return whole && { words: places.slice(0, whole.count).map(place => spine[place]), end: whole.end };
}

/** The word that begins here, joined with a number behind a dash when it is short (HER-2), and where it ends. */
function wordAt(text, start) {
  const found = at(word, text, start)[0];
  const end = start + found.length;
  if (/^[a-z]{1,3}$/.test(found) && text[end] === '-') {
    const joined = at(number, text, end + 1);
    if (joined) return { words: [found + joined[0]], end: end + 1 + joined[0].length };
  }
  if (/^[a-z]+$/.test(found)) return { words: [usSpelling(found)], end };
  return { words: [found.replace(/,(?=\d{3}(?!\d))/g, '').replace(/,/g, '.').replace(amount, '$1 $2')], end };
}

export function fold(text) {
  const whole = (/[^\0-\x7f]/.test(text) ? plain(text) : text.toLowerCase()).replace(/`/g, "'").replace(possessive, '$1 ').replace(apostrophe, '$1');
  const words = [];
  for (let place = 0; place < whole.length;) {
    if (!wordLetter.test(whole[place])) {
      place++;
      continue;
    }
    const found = levelsAt(whole, place) ?? wordAt(whole, place);
    words.push(...found.words);
    place = found.end;
  }
  return words.join(' ');
}
