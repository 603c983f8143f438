// The form that narrows the results: a fold for each facet, its choices with their live counts, the fullest ten first to be seen.
import { nameOf } from './kinds.js';
import { make } from '../make.js';

const most = 10;
const openAtFirst = 2;

export class FacetForm {
  /** Builds the form inside an element; `changed` hears every choice. */
  constructor(form, changed) {
    this.form = form;
    this.shown = new Map();
    form.addEventListener('change', () => changed(this.choices()));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      changed(new Map());
    });
  }

  /** What is ticked, by facet. */
  choices() {
    const choices = new Map();
    for (const [name, facet] of this.shown) {
      const values = facet.rows.filter(row => row.box.checked).map(row => row.box.value);
      if (values.length > 0) choices.set(name, new Set(values));
    }
    return choices;
  }

  /** Shows these facets with the counts of the present results. */
  show(facets, counts, choices) {
    for (const facet of facets) if (!this.shown.has(facet.name)) this.shown.set(facet.name, this.furnish(facet, this.shown.size < openAtFirst));
    const order = facets.map(facet => this.shown.get(facet.name).fold);
    if (order.some((fold, at) => this.form.children[at] !== fold)) this.form.prepend(...order);
    for (const facet of facets) this.count(this.shown.get(facet.name), counts.get(facet.name), choices.get(facet.name) ?? new Set());
  }

  furnish(facet, isOpen) {
    const rows = facet.choices.map(choice => {
      const box = make('input', { type: 'checkbox', name: facet.name, value: choice.value });
      const count = make('span', { class: 'count' });
      return { box, count, label: make('label', { class: choice.depth > 0 ? `in${Math.min(choice.depth, 3)}` : undefined }, box, facet.name === 'kind' ? nameOf(choice.value) : choice.label, ' ', count) };
    });
    const more = make('button', { type: 'button', class: 'quiet-button' });
    const fold = make('details', { class: 'facet', open: isOpen }, make('summary', {}, facet.label),
      make('fieldset', {}, make('legend', { class: 'hide' }, facet.label), ...rows.map(row => row.label)), more);
    const shown = { fold, rows, more, isWhole: false };
    more.addEventListener('click', () => {
      shown.isWhole = !shown.isWhole;
      this.fold(shown);
    });
    return shown;
  }

  count(shown, counts, values) {
    for (const [at, row] of shown.rows.entries()) {
      row.left = counts[at];
      row.count.textContent = String(counts[at]);
      row.box.checked = values.has(row.box.value);
      row.box.disabled = counts[at] === 0 && !row.box.checked;
    }
    shown.fold.hidden = shown.rows.every(row => row.box.disabled);
    if (values.size > 0) shown.fold.open = true;
    this.fold(shown);
  }

  /** Leaves out of sight what has fewest results, in the facet's own order. */
  fold(shown) {
    const fullest = new Set(shown.rows.length <= most ? shown.rows : shown.rows.filter(row => row.left > 0).sort((a, b) => b.left - a.left).slice(0, most));
    const rest = shown.rows.filter(row => !row.box.checked && !fullest.has(row));
    for (const row of shown.rows) row.label.hidden = !shown.isWhole && rest.includes(row);
    shown.more.hidden = rest.length === 0;
    shown.more.textContent = shown.isWhole ? 'Fewer' : `${rest.length} more`;
    shown.more.setAttribute('aria-expanded', String(shown.isWhole));
  }
}
