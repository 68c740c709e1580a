// Words chosen in a text, by pointer or caret, become links of the page that adds them: their place is written into the address, nothing else.
// Without script the same links open the form, which finds words by sentences or by what is typed.

const placed = '[data-add-bar] [data-add-kind], [data-add-open]';

// Where a point of the selection lies in the article's text.
function offset(node, at) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const paragraph = element?.closest('[data-choose] p[data-at]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, at);
  return Number(paragraph.dataset.at) + before.toString().length;
}

function chosen() {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offset(range.startContainer, range.startOffset);
  // A selection of whole paragraphs ends before the first character of the next one.
  const to = offset(range.endContainer, range.endOffset);
  return from === null || to === null || to < from ? null : { from, to, range };
}

// As the server writes the address: what is being added, then the words' place.
function write(link, place) {
  link.dataset.base ??= link.getAttribute('href');
  const base = new URL(link.dataset.base, location.href);
  if (base.searchParams.has('instead') || !place) {
    link.setAttribute('href', link.dataset.base);
    return;
  }
  link.setAttribute('href', `${link.dataset.base}&from=${place.from}&to=${place.to}`);
}

function show() {
  const bar = document.querySelector('[data-add-bar]');
  if (!bar) return;
  const place = chosen();
  const open = place !== null && place.to > place.from;
  // Links drawn anew since have another address: what was noted of them is not theirs.
  for (const link of document.querySelectorAll(placed)) {
    if (link.dataset.base && !link.getAttribute('href').startsWith(link.dataset.base)) delete link.dataset.base;
    write(link, place);
  }
  bar.hidden = !open;
  if (!open) return;
  const box = place.range.getBoundingClientRect();
  const parent = (bar.offsetParent ?? document.body).getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 8));
  const below = box.bottom + 6 + bar.offsetHeight < innerHeight;
  bar.style.left = `${left - parent.left}px`;
  bar.style.top = `${(below ? box.bottom + 6 : box.top - bar.offsetHeight - 6) - parent.top}px`;
}

let held = false;
document.addEventListener('selectionchange', () => { if (!held) show(); });
document.addEventListener('pointerdown', event => {
  if (event.target.closest?.('[data-add-bar]')) {
    // The words stay chosen while the bar is used.
    event.preventDefault();
    return;
  }
  held = event.target.closest?.('[data-choose]') !== null;
});
for (const name of ['pointerup', 'pointercancel']) document.addEventListener(name, () => {
  if (!held) return;
  held = false;
  setTimeout(show);
});

document.addEventListener('keydown', event => {
  const bar = document.querySelector('[data-add-bar]:not([hidden])');
  if (!bar || event.key !== 'Escape' || event.defaultPrevented) return;
  getSelection().removeAllRanges();
  event.preventDefault();
}, true);

// --- the focus: into the form when it opens, back to where it was asked for when it goes
let wanted = null;

function settle() {
  const form = document.getElementById('add');
  if (wanted !== null && form?.dataset.url === wanted.url) {
    const field = wanted.field ? form.querySelector('[data-first]') : null;
    getSelection()?.removeAllRanges();
    (field ?? form).focus({ preventScroll: true });
    if (!field) document.getElementById('selected-mark')?.scrollIntoView({ block: 'nearest' });
    wanted = null;
  } else if (!form && inside) {
    inside = false;
    if (document.activeElement === document.body || document.activeElement === null) {
      (document.querySelector('.evp .evi li.on .evi-link') ?? document.querySelector('[data-panel], [data-add-open]'))?.focus({ preventScroll: true });
    }
  }
}

let inside = false;
document.addEventListener('focusin', event => { inside = event.target.closest?.('#add') !== null; });
document.addEventListener('click', event => {
  const link = event.target.closest?.(`${placed}, .addp-kinds a, .addp-walk a`);
  if (link?.getAttribute('href')) wanted = { url: link.getAttribute('href'), field: link.matches('[data-add-kind], .addp-kinds a') };
}, true);
new MutationObserver(() => { if (wanted !== null || inside) settle(); }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-url'] });
// Opened by its address: the words come into view, above the form where it lies over the text.
if (document.getElementById('add')) document.getElementById('selected-mark')?.scrollIntoView({ block: matchMedia('(max-width: 1180px)').matches ? 'start' : 'nearest' });
