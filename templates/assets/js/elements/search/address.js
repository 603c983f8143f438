// What the address of the search page says: the words, whether they were meant as typed, the choices, and how many pages of results are shown.
const own = new Set(['q', 'exact', 'page']);

/** The state that a query part tells; whatever it holds, it tells some. */
export function stateOf(query) {
  const said = new URLSearchParams(query);
  const choices = new Map();
  for (const [name, value] of said) {
    if (own.has(name)) continue;
    if (!choices.has(name)) choices.set(name, new Set());
    choices.get(name).add(value);
  }
  const page = Number.parseInt(said.get('page') ?? '1', 10);
  return { text: said.get('q') ?? '', exact: said.get('exact') === '1', choices, page: page >= 1 && page <= 500 ? page : 1 };
}

/** The query part that tells this state. */
export function queryOf({ text, exact, choices, page }) {
  const said = new URLSearchParams();
  if (text !== '') said.set('q', text);
  if (exact) said.set('exact', '1');
  for (const [name, values] of choices) for (const value of values) said.append(name, value);
  if (page > 1) said.set('page', String(page));
  const query = said.toString();
  return query === '' ? '' : `?${query}`;
}
