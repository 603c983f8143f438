// Finds the words of the index that are nearest to one it lacks.
import { stem } from './stemmer.js';

const longest = 30;

/**
 * The dictionary's entries nearest to a word, the nearest first and of equally near ones the more frequent: `[{stem, surface, documents, distance}]`.
 * Words that share the first letter are tried first, all others only when none of them is near. Nothing for a word with digits,
 * of fewer than four letters or of more than thirty.
 */
export async function nearest(store, word) {
  if (word.length < 4 || word.length > longest || !/^\p{L}+$/u.test(word)) return [];
  const near = among(await store.words(word[0]), word);
  return near.length ? near : among(await store.words(''), word);
}

/** How many letters a word of this length may differ in. */
const allowed = length => length < 4 ? 0 : length < 8 ? 1 : 2;

function among(entries, word) {
  const root = stem(word);
  const most = allowed(word.length);
  const mostInStem = allowed(root.length);
  const found = [];
  for (const entry of entries) {
    // A whole word says more than a stem, which has lost its ending.
    let distance = lettersApart(word, entry.surface, most);
    if (distance > 0 && entry.stem) distance = Math.min(distance, lettersApart(root, entry.stem, mostInStem) + 0.4);
    if (distance < Infinity) found.push({ ...entry, distance });
  }

  return found.sort((a, b) => a.distance - b.distance || b.documents - a.documents);
}

/** Letters to put in, leave out, change or swap with their neighbour to make one word of the other; Infinity for more than `most`. */
export function lettersApart(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }

    if (least > most) return Infinity;
    [before, last] = [last, row];
  }

  return last[b.length] <= most ? last[b.length] : Infinity;
}
