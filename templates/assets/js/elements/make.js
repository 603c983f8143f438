// Makes an element with attributes and children; text stays text, whatever it holds.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Pieces of text as nodes, those that match the query in <mark>. */
export function marked(pieces) {
  return pieces.map(piece => (piece.mark ? make('mark', {}, piece.text) : piece.text));
}

/** The address of a path of the site; whatever would lead out of the site leads to its home page. */
export function addressOf(path, home) {
  const root = new URL(home, location.href);
  const address = new URL(path, root);
  return address.href.startsWith(root.href) ? address.href : root.href;
}
