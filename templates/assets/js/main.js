// Registers the elements a page may hold; those a page lacks cost nothing but their few lines.
import { ThemeSwitch } from './elements/theme-switch.js';
import { NavMenu } from './elements/nav-menu.js';
import { DataTable } from './elements/data-table.js';
import { FilterList } from './elements/filter-list.js';
import { SearchBox } from './elements/search-box.js';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('nav-menu', NavMenu);
customElements.define('data-table', DataTable);
customElements.define('filter-list', FilterList);
customElements.define('search-box', SearchBox);
if (document.querySelector('search-page')) import('./elements/search-page.js').then(({ SearchPage }) => customElements.define('search-page', SearchPage));
