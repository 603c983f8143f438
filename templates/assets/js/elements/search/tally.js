// Narrows what was found by the choices of the facets, and counts what each further choice would leave.
// Within a facet any choice fits, across facets all must; a facet's own counts leave its own choices aside.

/** The hits that fit, and per facet name the count of each choice in their order. */
export function tally(hits, facets, choices) {
  const size = hits.reduce((most, hit) => Math.max(most, hit.doc + 1), 0);
  const isFound = new Uint8Array(size);
  for (const hit of hits) isFound[hit.doc] = 1;
  const chosen = facets.map(facet => fitting(facet, choices.get(facet.name), size));
  const missed = new Uint8Array(size);
  for (const fits of chosen) if (fits) for (let doc = 0; doc < size; doc++) missed[doc] += 1 - fits[doc];
  const counts = new Map();
  for (const [at, facet] of facets.entries()) {
    const fits = chosen[at];
    const isLeft = doc => isFound[doc] === 1 && missed[doc] === (fits && !fits[doc] ? 1 : 0);
    counts.set(facet.name, facet.choices.map(choice => choice.docs.reduce((sum, doc) => sum + (doc < size && isLeft(doc) ? 1 : 0), 0)));
  }
  return { kept: hits.filter(hit => missed[hit.doc] === 0), counts };
}

function fitting(facet, values, size) {
  if (!values?.size) return null;
  const fits = new Uint8Array(size);
  for (const choice of facet.choices) if (values.has(choice.value)) for (const doc of choice.docs) if (doc < size) fits[doc] = 1;
  return fits;
}
