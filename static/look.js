// Before the first paint: the chosen theme and text size, so that no page flashes in another look.
try {
  const { theme, size } = JSON.parse(localStorage.getItem('cardamom.look') ?? '{}');
  if (theme && theme !== 'auto') document.documentElement.dataset.theme = theme;
  if (size && size !== 100) document.documentElement.dataset.size = String(size);
} catch {
  // Storage is denied: the device's own look is right.
}
