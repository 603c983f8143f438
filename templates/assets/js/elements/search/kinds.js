// The kinds of things that are found: what each is called, and under which heading the box suggests it.
const kinds = {
  case: 'Case', patient: 'Patient', row: 'Table row', table: 'Review table', statement: 'Statement', topic: 'Statements', source: 'Paper', term: 'Term', vocabulary: 'List of terms',
  question: 'Question of the ward', page: 'Page',
};

/** The headings in their order, and how many suggestions each may have. What fits no other heading stands under the last. */
export const groups = [
  { label: 'Terms', most: 3, kinds: ['term', 'vocabulary'] },
  { label: 'Cases', most: 3, kinds: ['case', 'patient'] },
  { label: 'Tables', most: 2, kinds: ['row', 'table'] },
  { label: 'Statements', most: 2, kinds: ['statement', 'topic'] },
  { label: 'Sources', most: 2, kinds: ['source'] },
  { label: 'Pages', most: 2, kinds: ['question', 'page'] },
];

/** What a kind is called. */
export function nameOf(kind) {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : kind;
}
