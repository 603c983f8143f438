// The list of results: title, kind and one line at once; the matched words in their context when a result comes into view.
import { nameOf } from './kinds.js';
import { addressOf, make, marked } from '../make.js';

const excerptLength = 220;
const inView = 5;

export class ResultList {
  /** `renew` asks the search again, for when the site is published anew while it is read. */
  constructor(list, home, renew) {
    Object.assign(this, { list, home, renew, manifest: null, texts: new Map(), waiting: new WeakMap(), failed: new WeakMap() });
    this.watcher = new IntersectionObserver(entries => {
      for (const { target } of entries.filter(entry => entry.isIntersecting)) this.quote(target);
    }, { rootMargin: '300px 0px' });
  }

  /** The results as items; one whose piece of the index fails says so and can be asked for again. */
  items(found, hits) {
    // Texts are remembered by the documents' numbers, which hold for one publication.
    if (this.manifest !== found.index.store.manifest) [this.manifest, this.texts] = [found.index.store.manifest, new Map()];
    return Promise.all(hits.map((hit, at) => this.item(found, hit, at < inView)));
  }

  /** Puts items in the place of the old, or after them. */
  place(items, isMore = false) {
    if (!isMore) this.watcher.disconnect();
    if (isMore) this.list.append(...items);
    else this.list.replaceChildren(...items);
    for (const item of items) if (this.waiting.has(item)) this.watcher.observe(item);
  }

  async item(found, hit, isInView = false) {
    const item = make('li');
    try {
      const [card] = await found.index.store.cards([hit.doc]);
      this.fill(item, found, hit.doc, card);
      // What stands on the first screen does not wait for the next frame when its text is there.
      if (isInView && this.texts.has(hit.doc)) this.show(item, this.texts.get(hit.doc));
    } catch (fault) {
      if (fault.stale) throw fault;
      this.failed.set(item, { found, hit });
      item.append(...this.fault('This result could not be loaded.', () => this.again(item)));
    }
    return item;
  }

  fill(item, found, doc, card) {
    const whole = text => marked(found.index.whole(text, found.words));
    item.append(make('a', { href: addressOf(card.path, this.home) }, ...whole(card.title)), ' ', make('span', { class: 'count' }, nameOf(card.kind)));
    if (card.line) item.append(make('p', { class: 'line' }, ...whole(card.line)));
    const context = make('p', { class: 'context' });
    item.append(context);
    this.waiting.set(item, { found, doc, context });
  }

  /** Fetches the text of a result that has come into view. */
  async quote(item) {
    this.watcher.unobserve(item);
    const { found, doc, context } = this.waiting.get(item) ?? {};
    if (!context) return;
    try {
      const [text] = await found.index.store.texts([doc]);
      this.texts.set(doc, text);
      this.show(item, text);
    } catch (fault) {
      if (fault.stale) this.renew();
      else context.replaceChildren(...this.fault('The text could not be loaded.', () => this.again(item)));
    }
  }

  show(item, text) {
    const { found, context } = this.waiting.get(item) ?? {};
    this.waiting.delete(item);
    context?.replaceChildren(...marked(found.index.excerpt(text, found.words, excerptLength)));
    if (context) context.hidden = text === '';
  }

  fault(sentence, retry) {
    const again = make('button', { type: 'button', class: 'quiet-button' }, 'Try again');
    again.addEventListener('click', retry);
    return [make('span', { class: 'fault' }, sentence), ' ', again];
  }

  /** Asks again for everything in the list that failed; the place where that was asked keeps the focus. */
  async again(pressed) {
    const shown = [...this.list.children];
    for (const item of shown) if (this.waiting.get(item)?.context.querySelector('.fault')) this.watcher.observe(item);
    pressed.querySelector('a')?.focus();
    await Promise.all(shown.filter(item => this.failed.has(item)).map(async old => {
      const { found, hit } = this.failed.get(old);
      const item = await this.item(found, hit).catch(() => this.renew());
      if (!item) return;
      old.replaceWith(item);
      if (this.waiting.has(item)) this.watcher.observe(item);
      if (old === pressed) item.querySelector('a, button').focus();
    }));
  }
}
