const KEY = 'cardamom.look';

/** The look is a setting in the log; this copy lets `look.js` set it before the first paint. */
export function wearLook(theme: string, size: number): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (size === 100) delete dataset['size'];
  else dataset['size'] = String(size);
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, size }));
  } catch {
    // Denied storage: the look holds for this page.
  }
}
