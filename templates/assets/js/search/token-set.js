// Finds the words of the dictionary that a term with wildcards or a spelling distance accepts, in the order in which lunr.js 2.3.9 meets them: sums of scores and ties depend on that order.
const trees = new WeakMap();

/**
 * The stems that a term accepts.
 * @param words Entries of the dictionary in order: all, or those that begin with what stands before the first wildcard.
 * @param distance The edits allowed, in which case a star is the letter of an edit; undefined for a term with wildcards.
 */
export function expand(words, term, distance) {
  if (distance !== undefined && !words.some(word => word.stem.length >= term.length - distance)) return [];
  if (!trees.has(words)) trees.set(words, branch(words, 0, words.length, 0));
  return list(intersect(trees.get(words), distance === undefined ? wildcards(term) : edits(term, distance)));
}

// Edges are objects because their keys come in the order lunr depends on: digits ascending, then as they were added.
const node = () => ({ final: false, edges: {} });
const edge = (from, letter) => (from.edges[letter] ??= node());

function wildcards(term) {
  const root = node();
  let at = root;
  for (let i = 0; i < term.length; i++) {
    if (term[i] === '*') at.edges['*'] = at;
    else at = at.edges[term[i]] = node();
    at.final = i === term.length - 1;
  }

  return root;
}

function edits(term, distance) {
  const root = node();
  const open = [[root, distance, term]];
  while (open.length) {
    const [at, left, rest] = open.pop();
    const tail = rest.slice(1);
    if (rest) {
      const next = edge(at, rest[0]);
      if (!tail) next.final = true;
      open.push([next, left, tail]);
    }

    if (left === 0) continue;
    const any = edge(at, '*');
    if (!tail) any.final = true;
    open.push([any, left - 1, rest]);
    if (tail) open.push([at, left - 1, tail]);
    else if (rest) at.final = true;
    if (rest) open.push([any, left - 1, tail]);
    if (tail) open.push([edge(at, tail[0]), left - 1, rest[0] + tail.slice(1)]);
  }

  return root;
}

// The sorted words are a tree already: a branch is the run of words that share a beginning. Its edges are looked up when they are first walked.
function branch(words, from, to, depth) {
  return { words, from, to, depth, final: words[from]?.stem.length === depth, edges: null };
}

function edgesOf(run) {
  if (run.edges) return run.edges;
  const { words, to, depth } = run;
  run.edges = {};
  for (let from = run.final ? run.from + 1 : run.from; from < to;) {
    const letter = words[from].stem[depth];
    let end = from + 1;
    let step = 1;
    while (end < to && words[end].stem[depth] === letter) {
      end = Math.min(to, end + step);
      step *= 2;
    }
    let low = Math.max(from + 1, end - step);
    while (low < end) {
      const middle = (low + end) >> 1;
      if (words[middle].stem[depth] === letter) low = middle + 1;
      else end = middle;
    }

    run.edges[letter] = branch(words, from, end, depth + 1);
    from = end;
  }

  return run.edges;
}

function intersect(tree, pattern) {
  const output = node();
  const open = [[pattern, output, tree]];
  while (open.length) {
    const [asked, into, run] = open.pop();
    const edges = edgesOf(run);
    const letters = Object.keys(edges);
    for (const label of Object.keys(asked.edges)) {
      const next = asked.edges[label];
      for (const letter of label === '*' ? letters : label in edges ? [label] : []) {
        const child = edges[letter];
        const reached = edge(into, letter);
        reached.final ||= child.final && next.final;
        open.push([next, reached, child]);
      }
    }
  }

  return output;
}

function list(root) {
  const found = [];
  const open = [['', root]];
  while (open.length) {
    const [word, at] = open.pop();
    if (at.final) found.push(word);
    for (const letter of Object.keys(at.edges)) open.push([word + letter, at.edges[letter]]);
  }

  return found;
}
