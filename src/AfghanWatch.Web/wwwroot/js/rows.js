// A page of rows in a circuit would hold the address of its list in every link that leads away. They get it when they are about to be used.

const narrow = matchMedia('(max-width: 1180px)');
const pane = new WeakMap();

const withList = address => {
  const [path, place] = address.split('#');
  if (path.includes('?')) return address;
  const list = (location.pathname === '/' ? '/timeline' : location.pathname) + location.search;
  return `${path}?back=${encodeURIComponent(list).replaceAll('%2F', '/')}${place ? `#${place}` : ''}`;
};

const pageOf = row => {
  const page = row.querySelector('.evlink, a.to-page:not(.to-pane)')?.getAttribute('href') ?? row.querySelector('[data-page]')?.dataset.page;
  return page && withList(page);
};

// A headline leads to the reading pane where there is room for one, else to the page.
function complete(event) {
  const link = event.target.closest?.('.ev a[href]');
  if (!link || link.matches('[data-toggle]')) return;
  const own = link.getAttribute('href');
  if (!link.matches('.row-link')) {
    link.setAttribute('href', withList(own));
  } else if (link.matches('.to-pane.to-page')) {
    // What the circuit wrote last is the pane's.
    if (own !== pane.get(link)?.page) pane.set(link, { own });
    const known = pane.get(link);
    known.page = pageOf(link.closest('.ev'));
    link.setAttribute('href', narrow.matches ? known.page : known.own);
  }
}

for (const kind of ['pointerdown', 'contextmenu', 'click']) document.addEventListener(kind, complete, true);

// Two clicks on a row lead to its page.
document.addEventListener('dblclick', event => {
  const row = event.target.closest?.('[data-row]');
  const page = row && pageOf(row);
  if (page) window.Blazor.navigateTo(page);
});
