// <nav-menu>: closes the details inside it on Escape, on a press elsewhere, and when the focus leaves.
export class NavMenu extends HTMLElement {
  connectedCallback() {
    const menu = this.querySelector('details');
    if (!menu) return;
    this.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary').focus();
    });
    this.addEventListener('focusout', event => {
      if (event.relatedTarget && !this.contains(event.relatedTarget)) menu.open = false;
    });
    this.away = event => { if (!this.contains(event.target)) menu.open = false; };
    document.addEventListener('pointerdown', this.away);
  }

  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.away);
  }
}
