// Judges the store against a site that fails, heals and is published anew. Silent when all is well.
import assert from 'node:assert/strict';
import { lunrSearch } from '../../templates/assets/js/search/lunr.js';
import { PieceError, openStore } from '../../templates/assets/js/search/store.js';

function published(hash, names) {
  const first = names.slice(0, 2);
  return {
    'manifest.json': { version: 2, hash, documents: names.length, fields: [{ name: 'text' }], terms: ['', 'm'], words: ['', 'm'], cards: 2, texts: 0, near: 1, added: false },
    [`${hash}/terms/0.json`]: [['foot', 0, [names.map((_, doc) => doc && 1), names.map(() => 1500)]]],
    [`${hash}/terms/1.json`]: [['nerve', 1, [[0], [2000]]], ['root', 2, 0]],
    [`${hash}/positions/0.json`]: [['foot', names.map(() => [3, 4])]],
    [`${hash}/words/0.json`]: [['foot', 'feet', names.length]],
    [`${hash}/words/1.json`]: [['nerv', 'nerve', 1], ['root', 0, 1]],
    [`${hash}/cards/0.json`]: first.map(ref => ({ ref })),
    [`${hash}/cards/1.json`]: names.slice(2).map(ref => ({ ref })),
    [`${hash}/near/0.json`]: [[1, 80]],
    [`${hash}/facets/kind.json`]: { name: 'kind', label: 'Kind', choices: [{ value: 'case', label: 'Case', depth: 0, docs: [0, 2] }] },
  };
}

function site() {
  const reads = [];
  const served = { files: published('aaa', ['one', 'two', 'three']), down: () => false, reads };
  served.read = async name => {
    reads.push(name);
    if (served.down(name) || !(name in served.files)) throw new Error(`404 ${name}`);
    return structuredClone(served.files[name]);
  };
  return served;
}

const asked = [{ term: 'foot' }];

{
  const it = site();
  const store = await openStore(it.read);
  await Promise.all([lunrSearch(store, asked), lunrSearch(store, asked), store.postings(['foot', 'fool', 'nerve'])]);
  assert.deepEqual(it.reads, ['manifest.json', 'aaa/terms/0.json', 'aaa/terms/1.json'], 'each piece is asked for once');
  assert.deepEqual(await lunrSearch(store, asked), [{ doc: 0, score: 1.5 }, { doc: 1, score: 1.5 }, { doc: 2, score: 1.5 }]);
  assert.deepEqual((await store.words('')).map(word => word.surface), ['feet', 'nerve', 'root']);
  assert.deepEqual((await store.words('n')).map(word => word.stem), ['nerv']);
  assert.deepEqual(await store.words('zz'), []);
  for (const time of ['first', 'second']) assert.deepEqual((await store.positions(['foot', 'fool'])).get('foot'), [[[3, 7], [3, 7], [3, 7]]], time);
  assert.deepEqual((await store.cards([2, 0])).map(card => card.ref), ['three', 'one']);
  assert.deepEqual(await store.texts([1]), ['']);
  assert.deepEqual(await store.near([0]), [[1, 80]]);
  assert.deepEqual((await store.facet('kind')).choices[0].docs, [0, 2]);
  assert.deepEqual(await store.added(), [0, 1, 2]);
}

{
  const it = site();
  const store = await openStore(it.read);
  it.down = name => name.includes('terms/0');
  await assert.rejects(lunrSearch(store, asked), error => error instanceof PieceError && error.piece === 'aaa/terms/0.json' && !error.stale);
  assert.equal((await lunrSearch(store, [{ term: 'nerve', usePipeline: false }])).length, 1, 'the other pieces go on working');
  assert.equal((await store.cards([0]))[0].ref, 'one');
  it.down = () => false;
  assert.equal((await lunrSearch(store, asked)).length, 3, 'a failure is not kept');
}

{
  const it = site();
  const store = await openStore(it.read);
  it.down = name => name === 'manifest.json' || name.includes('words');
  await assert.rejects(store.words(''), PieceError, 'without network the old manifest stays');
  it.down = () => false;
  assert.equal((await store.words('')).length, 3);
}

{
  const it = site();
  const store = await openStore(it.read);
  await store.cards([0]);
  it.files = published('bbb', ['zero', 'one', 'two', 'three']);
  assert.equal((await lunrSearch(store, asked)).length, 4, 'after a new publication the search is answered from it');
  assert.equal(store.manifest.hash, 'bbb');
  assert.equal(it.reads.filter(name => name === 'manifest.json').length, 2);
  assert.equal((await store.cards([0]))[0].ref, 'zero');
  it.files = published('ccc', ['four']);
  await assert.rejects(store.cards([3]), error => error instanceof PieceError && error.stale, 'numbers of the old publication are not answered from the new one');
  assert.equal((await store.cards([0]))[0].ref, 'four');
  it.files = {};
  await assert.rejects(store.near([0]), error => !error.stale);
}

{
  const it = site();
  it.down = () => true;
  await assert.rejects(openStore(it.read), PieceError);
  it.down = () => false;
  it.files['manifest.json'].version = 3;
  await assert.rejects(openStore(it.read), PieceError, 'a layout that the scripts do not know');
  it.files['manifest.json'].version = 2;
  it.files['aaa/terms/0.json'] = { not: 'a list' };
  const store = await openStore(it.read);
  await assert.rejects(lunrSearch(store, asked), PieceError, 'a piece that is something else');
}
