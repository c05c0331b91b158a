// Runs before the first paint, so that the page never flashes in the other theme. The link decides; else the system does.
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const root = document.documentElement;
  root.dataset.theme = asked === 'light' || asked === 'dark' ? asked : dark ? 'dark' : 'light';
  root.classList.add('js');
})();
