// <search-box>: the form inside it suggests while one types; a combobox after the ARIA Authoring Practices (list autocomplete, manual selection).
// Until its first focus, and without script, it is the plain form that leads to the page of results; no module of search is loaded before.
import { make, marked } from './make.js';

const pause = 90;
const faultSentence = 'Suggestions could not be loaded. Try again';
let boxes = 0;

export class SearchBox extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    if (!this.input || this.list) return;
    this.turn = 0;
    this.furnish();
    this.input.addEventListener('focus', () => this.open().catch(() => {}));
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', event => this.key(event));
    this.addEventListener('focusout', event => { if (!this.contains(event.relatedTarget)) this.close(); });
    this.querySelector('form').addEventListener('submit', () => this.close());
    // A press on a suggestion leaves the focus in the field, so that the list is still there when it is followed.
    this.panel.addEventListener('mousedown', event => event.preventDefault());
    this.panel.addEventListener('click', event => this.choose(event));
    this.slash = event => this.shortcut(event);
    document.addEventListener('keydown', this.slash);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.slash);
  }

  furnish() {
    const id = `suggestions-${++boxes}`;
    this.list = make('div', { role: 'listbox', id, 'aria-label': 'Suggestions' });
    this.panel = make('div', { class: 'suggestions', hidden: true }, this.list);
    this.status = make('p', { class: 'hide', role: 'status' });
    this.append(this.panel, this.status);
    // A search field may not be a combobox; a field of text may.
    this.input.type = 'text';
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, 'aria-keyshortcuts': '/', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search',
    })) this.input.setAttribute(name, value);
  }

  /** What answers a query; loaded once, and again after a failure. */
  open() {
    // A second box of a page reads the index that the header's names.
    const { index, home } = (this.dataset.index ? this : document.querySelector('search-box[data-index]')).dataset;
    this.opening ??= import('./suggest.js').then(({ openSuggestions }) => openSuggestions(index, home)).catch(fault => {
      this.opening = null;
      throw fault;
    });
    return this.opening;
  }

  later() {
    clearTimeout(this.timer);
    this.turn++;
    if (this.input.value.trim() === '') this.close();
    else this.timer = setTimeout(() => this.suggest(), pause);
  }

  async suggest() {
    const [turn, text] = [++this.turn, this.input.value];
    let found = null;
    try {
      found = await (await this.open())(text);
    } catch {
      found = { groups: [], isPartial: true };
    }
    // A later keystroke has its own answer.
    if (turn === this.turn && this.contains(document.activeElement)) this.show(found, text);
  }

  show({ groups, isPartial }, text) {
    const sections = groups.map(({ label, options }, at) => {
      const id = `${this.list.id}-${at}`;
      return make('div', { role: 'group', 'aria-labelledby': id }, make('div', { class: 'kind', id, role: 'presentation' }, label), ...options.map(option => this.option(option)));
    });
    const results = new URL(this.querySelector('form').action);
    results.search = new URLSearchParams({ [this.input.name]: text }).toString();
    const all = make('a', { role: 'option', class: 'all', tabindex: '-1', href: results.href }, 'All results for “', make('bdi', {}, text.length > 60 ? `${text.slice(0, 60)}…` : text), '”');
    const fault = isPartial ? [make('div', { role: 'option', class: 'fault' }, faultSentence)] : [];
    this.fill([...sections, ...fault, all]);
    const count = groups.reduce((sum, group) => sum + group.options.length, 0);
    this.status.textContent = [isPartial ? faultSentence : '', count === 0 ? 'No suggestion' : count === 1 ? '1 suggestion' : `${count} suggestions`].filter(Boolean).join('. ');
  }

  option({ title, line, address }) {
    return make('a', { role: 'option', tabindex: '-1', href: address }, make('span', {}, ...marked(title)), make('small', {}, line));
  }

  fill(children) {
    this.list.replaceChildren(...children);
    this.options = [...this.list.querySelectorAll('[role="option"]')];
    for (const [at, option] of this.options.entries()) option.id = `${this.list.id}-option-${at}`;
    this.mark(-1);
    this.panel.hidden = false;
    this.panel.scrollTop = 0;
    this.input.setAttribute('aria-expanded', 'true');
  }

  close() {
    clearTimeout(this.timer);
    this.turn++;
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.mark(-1);
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
  }

  /** Makes an option the current one; -1 gives the words their place back. */
  mark(at) {
    this.at = at;
    for (const [place, option] of this.options?.entries() ?? []) option.setAttribute('aria-selected', String(place === at));
    const option = this.options?.[at];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = !this.panel.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && isOpen) {
      // One place before the first and after the last is the field itself.
      const places = this.options.length + 1;
      this.mark((this.at + 1 + step + places) % places - 1);
      event.preventDefault();
    } else if (step) {
      if (this.input.value.trim() !== '') this.suggest();
      event.preventDefault();
    } else if (event.key === 'Escape' && isOpen) {
      this.close();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.input.value = '';
    } else if (event.key === 'Enter' && isOpen && this.at >= 0) {
      this.options[this.at].click();
      event.preventDefault();
    } else if (event.key === 'Home' || event.key === 'End') {
      this.mark(-1);
    }
  }

  choose(event) {
    const option = event.target.closest('[role="option"]');
    if (option?.classList.contains('fault')) this.suggest();
    else if (option && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.close();
  }

  shortcut(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const field = document.querySelector('search-page input') ?? this.input;
    field.focus();
    field.select();
  }
}
