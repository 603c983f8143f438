// <theme-switch hidden>: a button for light and dark; choosing what the system prefers forgets the choice.
const dark = matchMedia('(prefers-color-scheme: dark)');
const svg = 'http://www.w3.org/2000/svg';

function current() {
  return document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
}

function store(theme) {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch { /* the choice then lasts as long as the page */ }
}

function icon() {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('width', '20');
  drawing.setAttribute('height', '20');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 1.6v12.8a6.4 6.4 0 0 1 0-12.8z');
  path.setAttribute('fill', 'currentColor');
  drawing.append(path);
  return drawing;
}

export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(icon());
    button.addEventListener('click', () => this.turn());
    this.append(button);
    this.hidden = false;
    this.name();
    dark.addEventListener('change', () => this.name());
  }

  turn() {
    const next = current() === 'dark' ? 'light' : 'dark';
    const system = dark.matches ? 'dark' : 'light';
    if (next === system) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    store(next === system ? null : next);
    this.name();
  }

  name() {
    const label = current() === 'dark' ? 'Use the light theme' : 'Use the dark theme';
    const button = this.querySelector('button');
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}
