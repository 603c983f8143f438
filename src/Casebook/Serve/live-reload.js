// Reloads the page when the site behind it has changed. Added by `casebook serve` only.
let seen;
const events = new EventSource(new URL('events', import.meta.url));
events.addEventListener('message', ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
});
addEventListener('pagehide', () => events.close());
