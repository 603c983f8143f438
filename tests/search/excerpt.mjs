// Judges the excerpts. Silent when all is well.
import assert from 'node:assert/strict';
import { excerpt } from '../../templates/assets/js/search/excerpt.js';

const text = 'A man of 61 came with pain.\nHe had a foot drop on the left (drop foot). An MRI showed HER-2 positive stomach-cancer that had reached L5–S3; tumours were found. '
  + 'Nothing that was asked for is said in this sentence. '.repeat(20) + 'At last the gastric tumour.';
const shown = (words, length) => excerpt(text, words, length).map(({ text: part, mark }) => mark ? `[${part}]` : part).join('');

assert.equal(shown(['foot', 'drop', 'stomach'], 120), '… He had a [foot] [drop] on the left ([drop] [foot]). An MRI showed HER-2 positive [stomach]-cancer that had reached L5–S3; tumours …');
assert.match(shown(['her2'], 120), /\[HER-2\]/);
assert.match(shown(['s3'], 150), /reached L5–\[S3\];/);
assert.match(shown(['s1'], 150), /reached \[L5–S3\];/);
assert.match(shown(['tumor'], 120), /\[tumours\] were/);
assert.match(shown(['gastric', 'tumor'], 120), /^… .*\[gastric\] \[tumour\]\.$/);
assert.match(shown(['absent'], 120), /^A man of 61 .* …$/);
assert.deepEqual(excerpt('', ['a'], 100), []);
assert.deepEqual(excerpt('one foot', ['feet', 'foot'], 100), [{ text: 'one ', mark: false }, { text: 'foot', mark: true }]);
assert.deepEqual(excerpt('<b>foot</b>', ['foot'], 100).map(part => part.text).join(''), '<b>foot</b>');

for (const strange of ['😀'.repeat(300), 'x'.repeat(5000), 'ב'.repeat(400), ' \n '.repeat(50), `${'a-'.repeat(2000)}foot`])
  for (const length of [1, 50, 101]) {
    const parts = excerpt(strange, ['foot', '', '*', '(', 'x'], length);
    assert.ok(parts.every(part => part.text.isWellFormed()), 'no character is cut in two');
    assert.ok(parts.reduce((sum, part) => sum + part.text.length, 0) <= Math.max(length, 40) + 50);
  }
