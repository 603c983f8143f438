// The rows that a table shows as records, and those as a file.
const formula = /^[=+\-@\t\r]/;

function textOf(cell) {
  const copy = cell.cloneNode(true);
  for (const named of copy.querySelectorAll('[aria-label]')) named.textContent = named.getAttribute('aria-label');
  for (const mark of copy.querySelectorAll('.place:not(.by), [aria-hidden="true"]')) mark.remove();
  for (const rival of copy.querySelectorAll('.reading + .reading')) rival.before(' or ');
  for (const block of copy.querySelectorAll('div, p, li, dt, dd, br, small, .also')) block.before(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** One record a row that is shown, its cells under the names of their columns; `address` is where the row's first cell leads, `group` the heading that it stands under. Cells under one name count on: Site, Site 2. */
export function recordsOf(table) {
  const names = [];
  for (const header of table.tHead.rows[table.tHead.rows.length - 1].cells) {
    const name = textOf(header) || 'Column';
    const count = names.filter(other => other.base === name).length + 1;
    names.push({ base: name, unique: count === 1 ? name : `${name} ${count}` });
  }

  const records = [];
  let group;
  for (const row of [...table.tBodies].flatMap(body => [...body.rows])) {
    if (row.cells.length === 1 && names.length > 1) group = textOf(row.cells[0]);
    if (row.hidden || row.cells.length !== names.length) continue;
    const record = group === undefined ? {} : { group };
    names.forEach(({ unique }, place) => { record[unique] = textOf(row.cells[place]); });
    const address = row.cells[0].querySelector('a:not(.place)')?.href;
    if (address) record.address = address;
    records.push(record);
  }
  return records;
}

/** RFC 4180 lines; a cell that a spreadsheet would read as a formula gets an apostrophe before it. */
export function csvOf(records) {
  const names = [...new Set(records.flatMap(Object.keys))];
  const cell = text => {
    const safe = formula.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [names, ...records.map(record => names.map(name => record[name] ?? ''))].map(line => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A file's name: the page, then the table. */
export function nameOf(table) {
  const page = location.pathname.split('/').findLast(part => /[a-z]/.test(part) && part !== 'index.html' && part !== 'pages');
  const words = `${page ?? ''} ${table.caption?.id.replace(/-caption$/, '') ?? ''}`;
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'casebook';
}
