// <filter-list>: filters the rows of the table inside it, or the items of a list with `data-filtered`, by the checkboxes of its form.
// A row carries data-<name>="id id" for each fieldset's name; within a name any choice fits, across names all must.
// The state lives in the address (?tumour=lung&tumour=breast); each choice shows how many rows it would leave.
// A table that goes on on other pages names them in data-more; their rows are read once, when a first choice is made.
// The form stands in a <details hidden>: without script it is not there, on a wide page it opens by itself.
function idsOf(row, name) {
  return (row.getAttribute(`data-${name}`) ?? '').split(' ').filter(Boolean);
}

export class FilterList extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.status = this.querySelector('[role="status"]');
    const items = this.querySelector('[data-filtered]')?.children ?? this.querySelector('table')?.tBodies[0]?.rows;
    if (!this.form || !items || this.rows) return;
    this.rows = [...items];
    this.own = this.rows.length;
    this.more = (this.dataset.more ?? '').split(' ').filter(Boolean);
    this.pager = this.querySelector('.pages')?.parentElement;
    this.boxes = [...this.form.querySelectorAll('input[type="checkbox"]')];
    this.names = [...new Set(this.boxes.map(box => box.name))];
    const fold = this.form.closest('details');
    if (fold) {
      fold.hidden = false;
      fold.open = matchMedia('(min-width: 46rem)').matches || location.search.length > 1;
    }
    this.form.addEventListener('change', () => this.apply(true));
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(() => this.apply(true)));
    this.restored = () => { this.read(); this.apply(false); };
    addEventListener('popstate', this.restored);
    this.restored();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.restored);
  }

  read() {
    const query = new URLSearchParams(location.search);
    for (const box of this.boxes) box.checked = query.getAll(box.name).includes(box.value);
  }

  chosen() {
    const choice = new Map(this.names.map(name => [name, new Set()]));
    for (const box of this.boxes) if (box.checked) choice.get(box.name).add(box.value);
    return choice;
  }

  hasChoice() {
    return this.boxes.some(box => box.checked);
  }

  fits(row, choice, except) {
    for (const [name, ids] of choice) {
      if (name === except || ids.size === 0) continue;
      if (!idsOf(row, name).some(id => ids.has(id))) return false;
    }
    return true;
  }

  async apply(remember) {
    if (remember) this.remember(this.chosen());
    // As it comes, a list of several pages has the counts of all of them.
    if (this.more.length > 0 && !this.isSifted && !this.hasChoice()) return;
    this.isSifted = true;
    if (this.more.length > 0 && this.hasChoice()) await this.gather();
    const choice = this.chosen();
    const isChosen = this.hasChoice();
    let shown = 0;
    for (const [at, row] of this.rows.entries()) {
      row.hidden = !(isChosen || at < this.own) || !this.fits(row, choice, null);
      if (!row.hidden) shown++;
    }
    this.count(choice);
    if (this.pager) this.pager.hidden = isChosen;
    const unread = isChosen ? this.more.length : 0;
    const lack = unread > 0 ? `; ${unread === 1 ? 'one page' : `${unread} pages`} of the list could not be read, so patients are missing here. The next choice tries again.` : '';
    if (this.status) this.status.textContent = `${shown} of ${this.rows.length} shown${lack}`;
  }

  async gather() {
    if (this.status) this.status.textContent = 'Reading the other pages of the list';
    const pages = this.more.splice(0);
    const texts = await Promise.all(pages.map(page => fetch(page).then(answer => (answer.ok ? answer.text() : null)).catch(() => null)));
    this.more.push(...pages.filter((_, place) => texts[place] === null));
    for (const text of texts.filter(text => text !== null)) {
      const table = new DOMParser().parseFromString(text, 'text/html').querySelector('filter-list table');
      this.rows.push(...[...(table?.tBodies[0].rows ?? [])].map(row => document.importNode(row, true)));
    }
    this.querySelector('table').tBodies[0].append(...this.rows.slice(this.own));
  }

  count(choice) {
    for (const name of this.names) {
      const left = new Map();
      for (const row of this.rows) {
        if (!this.fits(row, choice, name)) continue;
        for (const id of new Set(idsOf(row, name))) left.set(id, (left.get(id) ?? 0) + 1);
      }
      for (const box of this.boxes.filter(other => other.name === name)) {
        const count = left.get(box.value) ?? 0;
        box.disabled = count === 0 && !box.checked;
        const place = box.closest('label')?.querySelector('.count');
        if (place) place.textContent = String(count);
      }
    }
  }

  remember(choice) {
    const query = new URLSearchParams(location.search);
    for (const [name, ids] of choice) {
      query.delete(name);
      for (const id of ids) query.append(name, id);
    }
    const text = query.toString();
    history.replaceState(null, '', text ? `?${text}${location.hash}` : location.pathname + location.hash);
  }
}
