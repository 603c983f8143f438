// <search-page>: looks up the words in the address, lists what is found, and narrows it; the state lives in the address.
import { queryOf, stateOf } from './search/address.js';
import { FacetForm } from './search/facet-form.js';
import { countOf, notesOf, wayOn } from './search/findings.js';
import { keepOffline } from './search/keep-offline.js';
import { make } from './make.js';
import { openIndex } from './search/open-index.js';
import { ResultList } from './search/result-list.js';
import { tally } from './search/tally.js';

const pageLength = 20;
const pause = 120;
const patience = 400;
const wide = matchMedia('(min-width: 56rem)');

export class SearchPage extends HTMLElement {
  connectedCallback() {
    if (this.results) return;
    this.turn = 0;
    this.form = this.querySelector('form.search');
    this.input = this.form.querySelector('input');
    [this.status, this.told, this.faults, this.sift, this.panel, this.more, this.browse] =
      ['.state', '.told', '.faults', '.sift', '.sieve', '.further', '.browse'].map(name => this.querySelector(name));
    this.plainTitle = document.title;
    this.page = new URL(this.form.action).pathname;
    this.results = new ResultList(this.querySelector('.results'), this.dataset.home, () => this.run(this.state));
    this.facets = new FacetForm(this.panel.querySelector('form'), choices => {
      this.isDraft = false;
      this.go({ ...this.state, choices, page: 1 });
    });
    this.panel.open = wide.matches;
    wide.addEventListener('change', () => { this.panel.open = wide.matches; });
    this.panel.addEventListener('toggle', () => { if (this.panel.open && this.found) this.narrow(this.turn).catch(() => this.run(this.state)); });
    this.more.firstElementChild.addEventListener('click', () => this.further());
    this.input.addEventListener('input', () => this.later());
    this.addEventListener('click', event => this.follow(event));
    this.submitted = event => this.submit(event);
    this.restored = () => this.restore();
    document.addEventListener('submit', this.submitted);
    addEventListener('popstate', this.restored);
    const typed = this.input.value;
    this.restore().finally(() => keepOffline(this));
    // Who began to type before the script was there goes on typing.
    if (typed !== '' && document.activeElement === this.input && typed !== this.input.value) {
      this.input.value = typed;
      this.later();
    }
  }

  disconnectedCallback() {
    document.removeEventListener('submit', this.submitted);
    removeEventListener('popstate', this.restored);
  }

  restore() {
    clearTimeout(this.timer);
    const state = stateOf(location.search);
    this.isDraft = false;
    this.input.value = state.text;
    return this.run(state);
  }

  /** A state of its own in the reader's history; of words that are still being typed only the last. */
  go(state, isDraft = false) {
    const address = this.page + queryOf(state);
    try {
      if (this.isDraft) history.replaceState(null, '', address);
      else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    } catch { /* a browser counts how often; the next change of the address holds this one too */ }
    this.isDraft = isDraft;
    return this.run(state, isDraft);
  }

  ask(text, isDraft) {
    clearTimeout(this.timer);
    return this.go({ text, exact: false, choices: text.trim() === '' ? new Map() : this.state.choices, page: 1 }, isDraft);
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(this.input.value, true), pause);
  }

  submit(event) {
    if (!event.target.matches('form.search') || new URL(event.target.action).pathname !== this.page) return;
    event.preventDefault();
    const field = event.target.querySelector('input');
    this.input.value = field.value;
    if (field !== this.input) field.value = '';
    // The keyboard of a phone goes away, so that the results can be seen.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    this.ask(this.input.value, false);
  }

  follow(event) {
    const link = event.target.closest('a[href^="?"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.isDraft = false;
    const state = stateOf(link.search);
    this.input.value = state.text;
    this.input.focus();
    this.go(state);
  }

  async run(state, isUnfinished = false) {
    const turn = ++this.turn;
    this.state = state;
    this.faults.replaceChildren();
    document.title = state.text === '' ? this.plainTitle : `${state.text.slice(0, 80)} – ${this.plainTitle}`;
    if (state.text.trim() === '') return this.rest();
    const slow = setTimeout(() => { this.status.textContent = 'Searching'; }, patience);
    try {
      const index = await openIndex(this.dataset.index);
      const { failures } = index;
      const found = await index.ask(state.text, { verbatim: state.exact, unfinished: isUnfinished && !/\s$/.test(state.text) });
      if (turn !== this.turn) return;
      this.found = { ...found, index };
      const isPartial = index.failures > failures;
      await this.narrow(turn);
      if (isPartial && turn === this.turn) this.fail('A part of the search index could not be loaded, so something may be missing.');
    } catch (fault) {
      if (turn !== this.turn) return;
      // The site was published anew in the middle.
      if (fault.stale) return this.run(state, isUnfinished);
      this.fail('A part of the search index could not be loaded.');
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what was found, narrowed. The facets are waited for only when the results depend on them. */
  async narrow(turn) {
    const { found, state } = this;
    const isNarrowed = state.choices.size > 0 && found.hits.length > 0;
    const facets = isNarrowed ? await this.loadFacets(found.index) : [];
    const { kept } = tally(found.hits, facets, state.choices);
    const items = await this.results.items(found, kept.slice(0, pageLength * state.page));
    const ways = found.hits.length > 0 ? [] : await wayOn(found, state).catch(() => []);
    if (turn !== this.turn) return;
    this.kept = kept;
    this.results.place(items);
    this.status.textContent = countOf(found, kept);
    this.told.replaceChildren(...notesOf(found, kept, state), ...ways);
    this.sift.hidden = found.hits.length === 0;
    this.browse.hidden = found.hits.length > 0;
    this.limit();
    if (isNarrowed) this.count(facets);
    else if (this.panel.open && found.hits.length > 0) this.loadFacets(found.index).then(loaded => { if (turn === this.turn) this.count(loaded); }, () => this.run(state));
  }

  count(facets) {
    const { counts } = tally(this.found.hits, facets, this.state.choices);
    this.facets.show(facets, counts, this.state.choices);
    const chosen = [...this.state.choices.values()].reduce((sum, values) => sum + values.size, 0);
    this.panel.querySelector('summary').textContent = chosen === 0 ? 'Narrow' : `Narrow (${chosen} chosen)`;
  }

  /** The facets that can be had; when one cannot, that is said and the others work. */
  async loadFacets({ store }) {
    const loaded = await Promise.allSettled(store.manifest.facets.map(facet => store.facet(facet.name)));
    const failed = loaded.filter(({ status }) => status === 'rejected');
    if (failed.some(({ reason }) => reason.stale)) throw failed.find(({ reason }) => reason.stale).reason;
    if (failed.length > 0) this.fail('Some of the choices that narrow the results could not be loaded.');
    return loaded.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
  }

  async further() {
    const { turn } = this;
    const from = pageLength * this.state.page;
    const items = await this.results.items(this.found, this.kept.slice(from, from + pageLength));
    if (turn !== this.turn || from !== pageLength * this.state.page) return;
    this.state = { ...this.state, page: this.state.page + 1 };
    history.replaceState(null, '', this.page + queryOf(this.state));
    this.results.place(items, true);
    items[0]?.querySelector('a, button').focus();
    this.limit();
  }

  limit() {
    const left = this.kept.length - pageLength * this.state.page;
    this.more.hidden = left <= 0;
    this.more.firstElementChild.textContent = left === 1 ? 'One more result' : `${Math.min(left, pageLength)} more results`;
  }

  /** Nothing is asked: the lists and the index are the page. */
  rest() {
    this.found = null;
    this.status.textContent = '';
    // The service worker answers with this page for one that it has not kept.
    const isElsewhere = location.pathname.replace(/index\.html$/, '') !== this.page;
    this.told.replaceChildren(...isElsewhere ? [make('p', { class: 'banner' }, 'There is no network, and the page you asked for is not kept on this device. What is kept can be searched.')] : []);
    this.sift.hidden = true;
    this.browse.hidden = false;
  }

  fail(sentence) {
    const again = make('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => this.run(this.state));
    this.faults.replaceChildren(make('p', { class: 'banner', role: 'alert' }, `${sentence} `, again));
    if (this.status.textContent === 'Searching') this.status.textContent = '';
  }
}
