// Makes documents of 500 words with the skew of natural language, the same on every run, and queries for them: a common word, a rare one, three words.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const wordsEach = 500;
const vocabulary = 60_000;
const stopWords = 'the of and in to a with was is for were that as by on from at or be are this an had not which have after but their has its it been may'.split(' ');
const onsets = 'b c d f g h l m n p r s t v br ch cl cr dr fl gl ph pl pr sc sp st str th tr'.split(' ');
const vowels = 'a e i o u ia io ea ou y'.split(' ');
const ends = ['', '', '', 'n', 'r', 's', 'l', 'm', 'x', 'c'];
const endings = ['', '', 'al', 'ic', 'ia', 'oma', 'itis', 'osis', 'ation', 'ed', 'ing', 'ous'];

/** Numbers from 0 to below 1, from a seed. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function words(random) {
  const pick = list => list[Math.floor(random() * list.length)];
  const made = new Set();
  for (let syllables = 1; made.size < vocabulary;) {
    if (random() < 0.00005 * syllables || made.size > 300 * 8 ** syllables) syllables = Math.min(4, syllables + 1);
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(onsets) + pick(vowels) + pick(ends);
    if (syllables > 1) word += pick(endings);
    if (word.length > 2 && !stopWords.includes(word)) made.add(word);
  }

  return Array.from(made);
}

/** A picker of places below a limit, the first the most often: Zipf's law with a rounded head. */
function skewed(limit, random) {
  const sums = new Float64Array(limit);
  let sum = 0;
  for (let place = 0; place < limit; place++) sums[place] = sum += 1 / (place + 2.7);
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = limit - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }

    return low;
  };
}

export function generate(count, seed = 5) {
  const random = numbers(seed);
  const list = words(random);
  const anyWord = skewed(list.length, random);
  const stopWord = skewed(stopWords.length, random);
  const ofTopic = skewed(40, random);
  const topics = Array.from({ length: 5 + Math.ceil(count / 20) }, () => Array.from({ length: 40 }, () => list[100 + Math.floor(random() * 12_000)]));
  const documents = [];
  for (let number = 0; number < count; number++) {
    const topic = topics[Math.floor(random() * topics.length)];
    const word = () => random() < 0.4 ? stopWords[stopWord()] : random() < 0.25 ? topic[ofTopic()] : random() < 0.01 ? String(1000 + Math.floor(random() * 90_000)) : list[anyWord()];
    const sentence = length => {
      const text = Array.from({ length }, word).join(' ');
      return text[0].toUpperCase() + text.slice(1);
    };
    const sentences = [];
    for (let left = wordsEach; left > 0;) {
      const length = Math.min(left, 8 + Math.floor(random() * 20));
      sentences.push(sentence(length) + '.');
      left -= length;
    }

    documents.push({ id: `doc-${number}`, title: sentence(4 + Math.floor(random() * 8)), text: sentences.join(' ') });
  }

  return { documents, queries: queriesFor(documents) };
}

/** Words by how many documents have them: one in about a fifth, one in three, and three that one document has together. */
function queriesFor(documents) {
  const holders = new Map();
  const bags = documents.map(({ text }) => new Set(text.toLowerCase().match(/[a-z]{5,}/g)));
  for (const bag of bags) for (const word of bag) holders.set(word, (holders.get(word) ?? 0) + 1);
  const nearest = (wanted, among) => Array.from(among).sort((a, b) => Math.abs(Math.log(holders.get(a) / wanted)) - Math.abs(Math.log(holders.get(b) / wanted)) || (a < b ? -1 : 1))[0];
  const some = bags[Math.floor(bags.length / 2)];
  const share = part => Math.max(2, documents.length * part);
  return {
    common: nearest(share(0.2), holders.keys()),
    rare: nearest(3, holders.keys()),
    three: [0.1, 0.03, 0.01].map(part => nearest(share(part), some)).join(' '),
  };
}

export function write(count, folder) {
  const { documents, queries } = generate(count);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'docs.jsonl'), documents.map(document => JSON.stringify(document) + '\n').join(''));
  return queries;
}
