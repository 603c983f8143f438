// <sort-table>: makes the columns of the table inside it sortable where the header cell says data-sort="text|number".
// A cell's value is its data-value, else its text; an empty value or an absence goes last in both directions.
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

export class SortTable extends HTMLElement {
  connectedCallback() {
    this.table = this.querySelector('table');
    if (!this.table?.tHead || this.status) return;
    this.status = document.createElement('p');
    this.status.className = 'hide';
    this.status.setAttribute('role', 'status');
    this.append(this.status);
    for (const header of this.table.tHead.rows[this.table.tHead.rows.length - 1].cells) {
      if (header.dataset.sort) this.enhance(header);
    }
  }

  enhance(header) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    button.addEventListener('click', () => this.sort(header));
    header.append(button);
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
