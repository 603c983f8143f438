// Builds an index with lunr.js itself, from the shapes of Casebook.Search.
import lunr from 'lunr';

/** lunr's index of documents `[ref, text of each field…]`, with fields `[[name, boost]…]`. */
export function lunrIndex({ fields, k1, b, documents }) {
  return lunr(function () {
    this.ref('ref');
    this.k1(k1);
    this.b(b);
    for (const [name, boost] of fields) this.field(name, { boost });
    for (const [ref, ...texts] of documents) {
      const document = Object.create(null);
      document.ref = ref;
      fields.forEach(([name], place) => { document[name] = texts[place]; });
      this.add(document);
    }
  });
}

/** Everything on the standard input, as JSON. */
export async function readInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
