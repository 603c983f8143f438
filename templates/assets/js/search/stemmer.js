// Reduces an English word to its stem by Porter's method as lunr.js 2.3.9 runs it: what is not a, e, i, o or u counts as a consonant, digits and accented letters too.
const onset = '^(?:[^aeiou][^aeiouy]*)?';
const syllable = '[aeiouy][aeiou]*[^aeiou][^aeiouy]*';
const oneOrMore = new RegExp(onset + syllable);
const twoOrMore = new RegExp(`${onset}(?:${syllable}){2}`);
const exactlyOne = new RegExp(`${onset}${syllable}(?:[aeiouy][aeiou]*)?$`);
const closed = /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/;

const adverbs = endings('ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate '
  + 'alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log');
const adjectives = endings('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const nouns = endings('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ou: ism: ate: iti: ous: ive: ize:');

/** The stem of a lower-case word; a word of fewer than three letters is its own. */
export function stem(word) {
  if (word.length < 3) return word;
  const startsWithY = word[0] === 'y';
  let w = startsWithY ? 'Y' + word.slice(1) : word;
  w = withoutParticiple(withoutPlural(w));
  if (/.[^aeiou]y$/.test(w)) w = w.slice(0, -1) + 'i';
  w = exchange(exchange(w, adverbs, oneOrMore), adjectives, oneOrMore);
  w = /.[st]ion$/.test(w) ? cutWhen(twoOrMore, w, 3) : exchange(w, nouns, twoOrMore);
  w = withoutFinalE(w);
  if (w.endsWith('ll') && twoOrMore.test(w)) w = w.slice(0, -1);
  return startsWithY ? 'y' + w.slice(1) : w;
}

function endings(text) {
  return text.split(' ').map(pair => pair.split(':')).sort((a, b) => b[0].length - a[0].length);
}

// The longest ending that fits decides, whether or not enough of the word stands before it.
function exchange(word, table, enough) {
  const found = table.find(([ending]) => word.length > ending.length && word.endsWith(ending));
  if (!found) return word;
  const rest = word.slice(0, -found[0].length);
  return enough.test(rest) ? rest + found[1] : word;
}

function cutWhen(enough, word, letters) {
  const rest = word.slice(0, -letters);
  return enough.test(rest) ? rest : word;
}

function withoutPlural(word) {
  if (/.(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /.[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutParticiple(word) {
  if (/.eed$/.test(word)) return oneOrMore.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const rest = /.(ed|ing)$/.exec(word);
  if (!rest) return word;
  const w = word.slice(0, -rest[1].length);
  if (!/[aeiouy]/.test(w)) return word;
  if (/(?:at|bl|iz)$/.test(w)) return w + 'e';
  if (/([^aeiouylsz])\1$/.test(w)) return w.slice(0, -1);
  return closed.test(w) ? w + 'e' : w;
}

function withoutFinalE(word) {
  if (!/.e$/.test(word)) return word;
  const rest = word.slice(0, -1);
  return twoOrMore.test(rest) || (exactlyOne.test(rest) && !closed.test(rest)) ? rest : word;
}
