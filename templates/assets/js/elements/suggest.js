// What the box suggests for words that are still being typed: the best few of each kind of thing, in groups.
import { openIndex } from './search/open-index.js';
import { groups } from './search/kinds.js';
import { addressOf } from './make.js';

const considered = 200;

/** A function from words to `{groups, isPartial}`: suggestions in groups, and whether a piece that refines them did not come. */
export async function openSuggestions(manifest, home) {
  const index = await openIndex(manifest);
  // A site published anew in the middle numbers its documents anew.
  return text => suggest(index, text, home).catch(fault => {
    if (fault.stale) return suggest(index, text, home);
    throw fault;
  });
}

async function suggest(index, text, home) {
  const { failures } = index;
  const { hits, words } = await index.ask(text, { unfinished: true, limit: considered });
  const chosen = await bestOfEach(index.store, hits);
  const found = await Promise.all(chosen.map(async ({ label, docs }) => ({ label, options: (await index.store.cards(docs)).map(card => option(index, card, words, home)) })));
  return { groups: found, isPartial: index.failures > failures };
}

function option(index, card, words, home) {
  return { title: index.whole(card.title, words), line: card.line, address: addressOf(card.path, home) };
}

/** The documents of each group, best first. Once some hold every word, the others are left to the page of results. */
async function bestOfEach(store, hits) {
  const { choices } = await store.facet('kind');
  const chosen = groups.map(group => ({ ...group, docs: [] }));
  const groupOf = new Map();
  for (const { value, docs } of choices) {
    const group = chosen.find(({ kinds }) => kinds.includes(value));
    for (const doc of docs) groupOf.set(doc, group);
  }
  const whole = hits.filter(hit => hit.all);
  for (const { doc } of whole.length > 0 ? whole : hits) {
    const { most, docs } = groupOf.get(doc) ?? chosen[chosen.length - 1];
    if (docs.length < most) docs.push(doc);
  }
  return chosen.filter(({ docs }) => docs.length > 0);
}
