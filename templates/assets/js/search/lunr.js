// Answers clauses as lunr.js 2.3.9 answers them over the whole index: the same documents, scores to the last bit, and order of ties.
import { stem } from './stemmer.js';

export const presence = { optional: 1, required: 2, prohibited: 3 };
export const wildcard = { none: 0, leading: 1, trailing: 2 };

/**
 * The documents that answer the clauses, best first: `[{doc, score}]`. A clause is lunr's:
 * `{term, fields, boost, usePipeline, wildcard, presence, editDistance}`, all but the term optional.
 */
export async function lunrSearch(store, clauses) {
  for (;;) {
    const { manifest } = store;
    const answer = await search(store, manifest, clauses);
    // A site published anew in the middle numbers its documents anew.
    if (store.manifest === manifest) return answer;
  }
}

async function search(store, manifest, clauses) {
  const names = manifest.fields.map(field => field.name);
  const asked = await Promise.all(clauses.map(clause => prepare(store, names, clause)));
  const postings = await store.postings(asked.flatMap(clause => clause.terms));
  const fields = names.map(() => ({ boosts: new Map(), matched: new Uint8Array(manifest.documents) }));
  const matches = [];
  const prohibited = new Uint8Array(manifest.documents);
  const required = [];
  for (const clause of asked) {
    const holders = clause.presence === presence.required && clause.fields.length ? new Uint8Array(manifest.documents) : null;
    if (holders) required.push(holders);
    for (const term of clause.terms) {
      const posting = postings.get(term);
      if (!posting) continue;
      for (const number of clause.fields) {
        const docs = posting.fields[number]?.docs ?? [];
        if (clause.presence === presence.prohibited) {
          for (const doc of docs) prohibited[doc] = 1;
          continue;
        }

        const { boosts, matched } = fields[number];
        boosts.set(term, (boosts.get(term) ?? 0) + clause.boost);
        for (const doc of docs) {
          if (holders) holders[doc] = 1;
          if (matched[doc]) continue;
          matched[doc] = 1;
          matches.push(number, doc);
        }
      }
    }
  }

  const wanted = doc => !prohibited[doc] && required.every(holders => holders[doc]);
  if (names.length && asked.every(clause => clause.presence === presence.prohibited))
    return (await store.added()).filter(wanted).map(doc => ({ doc, score: 0 }));
  return ranked(matches, fields.map((field, number) => scores(field.boosts, postings, number, manifest.documents)), wanted);
}

async function prepare(store, names, clause) {
  let { term, editDistance } = clause;
  if (clause.wildcard & wildcard.leading && term[0] !== '*') term = '*' + term;
  if (clause.wildcard & wildcard.trailing && !term.endsWith('*')) term += '*';
  if (clause.usePipeline ?? true) term = stem(term);
  const first = term.indexOf('*');
  const exact = editDistance === undefined && first < 0;
  const prefix = editDistance === undefined && !exact ? term.slice(0, first) : '';
  return {
    terms: exact ? [term].filter(Boolean) : await expanded(store, prefix, term, editDistance),
    fields: clause.fields ? clause.fields.map(name => names.indexOf(name)) : names.map((_, number) => number),
    boost: clause.boost ?? 1,
    presence: clause.presence ?? presence.optional,
  };
}

async function expanded(store, prefix, term, editDistance) {
  const [{ expand }, words] = await Promise.all([import('./token-set.js'), store.words(prefix)]);
  return expand(words, term, editDistance);
}

// One field's share of every document's score. lunr sums in order of the terms' numbers, and floating-point sums depend on their order.
function scores(boosts, postings, number, documents) {
  const sums = new Float64Array(documents);
  const terms = Array.from(boosts, ([term, boost]) => ({ ...postings.get(term), boost })).sort((a, b) => a.index - b.index);
  let squares = 0;
  for (const { fields, boost } of terms) {
    squares += boost * boost;
    const { docs, weights } = fields[number] ?? { docs: [] };
    for (let i = 0; i < docs.length; i++) sums[docs[i]] += boost * weights[i];
  }

  const magnitude = Math.sqrt(squares);
  return sums.map(sum => sum / magnitude || 0);
}

function ranked(matches, shares, wanted) {
  const documents = shares[0]?.length ?? 0;
  const totals = new Float64Array(documents);
  const met = new Uint8Array(documents);
  const order = [];
  for (let i = 0; i < matches.length; i += 2) {
    const doc = matches[i + 1];
    if (!met[doc] && !wanted(doc)) continue;
    if (!met[doc]) order.push(doc);
    met[doc] = 1;
    totals[doc] += shares[matches[i]][doc];
  }

  return order.sort((a, b) => totals[b] - totals[a]).map(doc => ({ doc, score: totals[doc] }));
}
