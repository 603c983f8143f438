// Cuts a text into terms as lunr.js 2.3.9 does: lower case, parted at white space and hyphens, trimmed of what is no letter, digit or underscore of ASCII, without stop words, stemmed.
import { stem } from './stemmer.js';

const stopWords = new Set(('a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does '
  + 'either else ever every for from get got had has have he her hers him his how however i if in into is it its just least let like likely may me might most '
  + 'must my neither no nor not of off often on only or other our own rather said say says she should since so some than that the their them then there these '
  + 'they this tis to too twas us wants was we were what when where which while who whom why will with would yet you your').split(' '));

/**
 * The terms of a text: `{term, start, end, position}`. Start and end are places in the text itself, after trimming; the position
 * counts every token before trimming and stop words. A token of punctuation alone gives no term.
 */
export function tokensOf(text) {
  const lower = text.toLowerCase();
  const place = lower.length === text.length ? at => at : placesIn(text);
  const tokens = [];
  let position = 0;
  for (const { 0: token, index } of lower.matchAll(/[^\s-]+/g)) {
    let start = index;
    let end = index + token.length;
    while (start < end && !isWordUnit(lower.charCodeAt(start))) start++;
    while (start < end && !isWordUnit(lower.charCodeAt(end - 1))) end--;
    const word = lower.slice(start, end);
    if (word && !stopWords.has(word)) tokens.push({ term: stem(word), start: place(start), end: place(end - 1) + 1, position });
    position++;
  }

  return tokens;
}

function isWordUnit(unit) {
  return (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || unit === 95;
}

// One capital letter (İ) grows when it is made small, so the places of what follows move.
function placesIn(text) {
  const places = [];
  for (let i = 0; i < text.length; i++) for (let grown = text[i] === 'İ' ? 2 : 1; grown > 0; grown--) places.push(i);
  return at => places[at];
}
