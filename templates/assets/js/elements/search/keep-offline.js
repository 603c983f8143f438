// Asks the service worker to keep the search on this device, so that it works without a network after the first visit.
import { make } from '../make.js';

/** Registers the worker that the page names, and says so once everything is kept. */
export async function keepOffline(page) {
  if (!page.dataset.worker || !navigator.serviceWorker) return;
  try {
    navigator.serviceWorker.addEventListener('message', event => {
      if (event.data === 'kept' && !page.querySelector('.kept')) page.append(make('p', { class: 'note kept' }, 'Search also works without a network on this device.'));
    });
    await navigator.serviceWorker.register(page.dataset.worker, { scope: page.dataset.home });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ keep: !navigator.connection?.saveData });
  } catch { /* storage or workers refused: search then needs the network */ }
}
