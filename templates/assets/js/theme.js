// Sets the stored theme before the first paint; a classic script, loaded blocking in <head>.
try {
  const stored = localStorage.getItem('theme');
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored;
} catch { /* storage refused: the reader's system decides */ }
