// Makes queries of every kind that lunr.js knows, the same on every run.
import lunr from 'lunr';

/** Numbers below a limit, from a seed. */
export function numbers(seed) {
  let state = seed >>> 0;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Queries as lists of clauses, and some as texts in lunr's own language. */
export function generatedQueries(seed, count, terms, fields) {
  const below = numbers(seed);
  const pick = list => list[below(list.length)];
  const queries = [[], [{ term: '' }], [{ term: '*', usePipeline: false }], [{ term: '**' }], [{ term: 'no-such-word' }], [{ term: 'no-such-word', presence: 3 }], [{ term: '', presence: 2 }]];
  while (queries.length < count) {
    if (below(5) === 0) {
      queries.push(text());
    } else {
      const query = Array.from({ length: 1 + below(4) }, clause);
      if (below(12) === 0) for (const one of query) one.presence = lunr.Query.presence.PROHIBITED;
      queries.push(query);
    }
  }

  return queries;

  function word() {
    return below(12) === 0 || terms.length === 0 ? pick(['no-such-word', 'the', 'nerves', '7', '42', '', 'ΟΔΟΣ']) : pick(terms);
  }

  function clause() {
    const made = { term: word() };
    const at = below(made.term.length + 1);
    switch (below(9)) {
      case 0: made.term = `${made.term.slice(0, 1 + below(3))}*`; break;
      case 1: made.term = `*${made.term.slice(-1 - below(3))}`; break;
      case 2: made.term = `${made.term.slice(0, at)}*${made.term.slice(at + below(2))}`; break;
      case 3: made.term = `${made.term.slice(0, at)}*${made.term.slice(at + 2)}*`; break;
      case 4:
        made.editDistance = pick([0, 1, 1, 1, 2, 2, 3]);
        made.term = made.term.slice(0, at) + pick(['a', 'x', '2', '*', '']) + made.term.slice(at + 1);
        break;
      case 5: made.wildcard = 1 + below(3); break;
      default:
    }

    if (made.term.includes('*') || below(3) === 0) made.usePipeline = below(5) === 0;
    if (below(4) === 0) made.fields = Array.from({ length: below(4) }, () => pick(fields)).filter(Boolean);
    if (below(4) === 0) made.boost = pick([0, 1, 2, 3, 10, 0.1, 0.3, 1.7, -1]);
    if (below(3) === 0) made.presence = 1 + below(3);
    return made;
  }

  function text() {
    const plain = () => word().replace(/[^\p{L}\p{N}]/gu, '') || 'nerve';
    const part = () => pick(['', '', '', '+', '-']) + (fields.length && below(4) === 0 ? `${pick(fields)}:` : '')
      + pick([plain(), plain(), `${plain().slice(0, 3)}*`, `*${plain().slice(-3)}`]) + pick(['', '', '', '~1', '~2', '^10', '^2']);
    return Array.from({ length: 1 + below(4) }, part).join(' ');
  }
}

/** The clauses of a query; a text is taken apart by lunr.js. */
export function clausesOf(query, fields) {
  if (typeof query !== 'string') return query;
  const parsed = new lunr.Query(fields);
  new lunr.QueryParser(query, parsed).parse();
  return parsed.clauses;
}
