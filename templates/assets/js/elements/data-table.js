// <data-table>: makes the columns of the table inside it sortable where the header cell says data-sort="text|number", and lets the reader save the rows that are shown.
// A cell's value is its data-value, else its text; an empty value or an absence goes last in both directions.
import { make } from './make.js';
import { csvOf, nameOf, recordsOf } from './table-file.js';

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function valueOf(row, column, kind) {
  const cell = row.cells[column];
  const stated = cell?.dataset.value;
  if (stated === undefined && cell?.querySelector('.absent')) return null;
  const text = (stated ?? cell?.textContent ?? '').trim();
  if (text === '') return null;
  if (kind !== 'number') return text;
  const number = Number.parseFloat(text.replace('−', '-'));
  return Number.isNaN(number) ? null : number;
}

function compare(a, b, kind, direction) {
  if (a === null || b === null) return (a === null) - (b === null);
  return direction * (kind === 'number' ? a - b : words.compare(a, b));
}

export class DataTable extends HTMLElement {
  connectedCallback() {
    this.table = this.querySelector('table');
    if (!this.table?.tHead || this.status) return;
    this.status = make('p', { class: 'hide', role: 'status' });
    this.append(this.offer(), this.status);
    for (const header of this.table.tHead.rows[this.table.tHead.rows.length - 1].cells) {
      if (header.dataset.sort) this.enhance(header);
    }
  }

  enhance(header) {
    const button = make('button', { type: 'button', class: 'sort' }, ...header.childNodes);
    button.addEventListener('click', () => this.sort(header));
    header.append(button);
  }

  /** The ways to save the rows that are shown. */
  offer() {
    const button = (format, write) => {
      const made = make('button', { type: 'button', 'aria-label': `Save what is shown as ${format}` }, format);
      made.addEventListener('click', () => this.save(format.toLowerCase(), write));
      return made;
    };
    return make('p', { class: 'save' }, 'Save what is shown: ', button('CSV', csvOf), ' ', button('JSON', records => JSON.stringify(records, null, 1)));
  }

  save(extension, write) {
    const address = URL.createObjectURL(new Blob([write(recordsOf(this.table))]));
    make('a', { href: address, download: `${nameOf(this.table)}.${extension}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  sort(header) {
    const ascending = header.getAttribute('aria-sort') !== 'ascending';
    const kind = header.dataset.sort;
    const column = header.cellIndex;
    const body = this.table.tBodies[0];
    const rows = [...body.rows].map(row => ({ row, value: valueOf(row, column, kind) }));
    rows.sort((a, b) => compare(a.value, b.value, kind, ascending ? 1 : -1));
    body.append(...rows.map(entry => entry.row));
    for (const other of this.table.tHead.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    this.status.textContent = `Sorted by ${header.textContent.trim()}, ${ascending ? 'ascending' : 'descending'}`;
  }
}
