// Keeps what the reader has typed, where they stand and what they scrolled to over the moment in which the circuit draws the page anew,
// and over loading the same address again. Nothing here is sent anywhere.

const store = 'aw-kept';
const texts = 'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=file]):not([data-keys-switch]), textarea, select';
const scrollers = ['#list', '.pane', '.rail', '.qtext', '.sgs', '.evp', '.hist-table'];
const marks = ['data-act', 'data-key', 'data-go', 'name', 'href', 'aria-label'];
const typed = new WeakSet();
let live = false;
let state = { fields: {}, scrolls: {}, focus: null, folds: {} };

const all = selector => [...document.querySelectorAll(selector)];
const boxed = field => field.type === 'checkbox' || field.type === 'radio';

// A field is known by its form, the thing the form is about, and its own name; a link or button by what it does.
function fieldName(field) {
  const form = field.form;
  return JSON.stringify([form?.getAttribute('action') ?? '', form?.querySelector('[name=id], [name=subject], [name=key]')?.value ?? '', field.name || field.id || field.getAttribute('aria-label') || '', field.type === 'radio' ? field.value : '']);
}

const fieldOf = name => all(texts).find(field => fieldName(field) === name);

function place(element) {
  if (!(element instanceof Element) || element === document.body) return null;
  if (element.matches(texts)) return { field: fieldName(element), start: selection(element)[0], end: selection(element)[1] };
  if (element.id) return { selector: `#${CSS.escape(element.id)}`, index: 0 };
  const mark = marks.find(name => element.hasAttribute(name));
  const selector = element.hasAttribute('data-row') ? '[data-row]' : mark ? `${element.localName}[${mark}="${CSS.escape(element.getAttribute(mark))}"]` : element.localName;
  return { selector, index: all(selector).indexOf(element) };
}

function selection(field) {
  try {
    return [field.selectionStart, field.selectionEnd];
  } catch {
    return [null, null];
  }
}

const found = at => at.field ? fieldOf(at.field) : all(at.selector)[at.index];

function noteField(field) {
  state.fields[fieldName(field)] = boxed(field) ? field.checked : field.value;
}

function noteScroll() {
  for (const selector of scrollers) {
    const element = document.querySelector(selector);
    if (element?.scrollTop > 0) state.scrolls[selector] = element.scrollTop;
    else if (element) delete state.scrolls[selector];
  }
}

// A fold is counted among its own kind: what loads later beside it must not change its name.
function folds() {
  const counts = {};
  return all('details').map(element => {
    counts[element.className] = (counts[element.className] ?? 0) + 1;
    return [`${element.className}#${counts[element.className]}`, element];
  });
}

function noteFold(fold, open) {
  const [name] = folds().find(([, element]) => element === fold) ?? [];
  if (name && open) state.folds[name] = true;
  else if (name) delete state.folds[name];
}

// What stands there now, for the page that comes after this one at the same address.
function take() {
  state = { fields: {}, scrolls: {}, focus: place(document.activeElement), folds: {} };
  all(texts).filter(field => typed.has(field)).forEach(noteField);
  noteScroll();
  for (const [name, element] of folds()) if (element.open) state.folds[name] = true;
  return { ...state, top: scrollY };
}

function fill(field, value) {
  typed.add(field);
  if ((boxed(field) ? field.checked : field.value) === value) return;
  if (boxed(field)) field.checked = value; else field.value = value;
  // Fields bound on the server learn of it as if it were typed now.
  if (live) field.dispatchEvent(new Event('change', { bubbles: true }));
}

// Gives back what it finds a place for; the rest waits for what is drawn later.
function restore(kept) {
  for (const [name, value] of Object.entries(kept.fields)) {
    const field = fieldOf(name);
    if (!field) continue;
    fill(field, value);
    delete kept.fields[name];
  }
  for (const [name, element] of folds()) {
    if (kept.folds[name]) element.open = true;
    delete kept.folds[name];
  }
  for (const [selector, top] of Object.entries(kept.scrolls)) {
    const element = document.querySelector(selector);
    if (!element || element.scrollHeight < top) continue;
    element.scrollTop = top;
    delete kept.scrolls[selector];
  }
  if (kept.focus && document.activeElement !== document.body && document.activeElement !== null) kept.focus = null;
  if (kept.focus) {
    const element = found(kept.focus);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (kept.focus.start !== null && kept.focus.field && element.setSelectionRange) {
      try {
        element.setSelectionRange(kept.focus.start, kept.focus.end);
      } catch {
        // Fields such as dates know no selection.
      }
    }
    kept.focus = null;
  }
}

// --- before the circuit: everything is noted as it happens, for its elements go all at once
for (const field of all(texts)) {
  if (boxed(field) ? field.checked !== field.defaultChecked : field.localName !== 'select' && field.value !== field.defaultValue) {
    typed.add(field);
    noteField(field);
  }
}

document.addEventListener('input', event => {
  if (!event.target.matches?.(texts)) return;
  typed.add(event.target);
  if (!live) noteField(event.target);
}, true);
document.addEventListener('focusin', event => { if (!live) state.focus = place(event.target); }, true);
// An element that is taken away loses the focus too; a moment later it is known which of the two it was.
document.addEventListener('focusout', event => {
  setTimeout(() => { if (!live && event.target.isConnected && document.activeElement === document.body) state.focus = null; });
}, true);
document.addEventListener('selectionchange', () => { if (!live && document.activeElement !== document.body) state.focus = place(document.activeElement); });
document.addEventListener('scroll', () => { if (!live) noteScroll(); }, true);
document.addEventListener('toggle', event => { if (!live) noteFold(event.target, event.target.open); }, true);
// A toggle is told of a task after its click, by when the circuit may have drawn the page anew.
document.addEventListener('click', event => {
  const fold = event.target.closest?.('summary')?.parentElement;
  if (!live && !event.defaultPrevented && fold instanceof HTMLDetailsElement) noteFold(fold, !fold.open);
});

function attend() {
  if (live || !document.querySelector('[data-live=on]')) return;
  live = true;
  const kept = { ...state, fields: { ...state.fields } };
  restore(kept);
  // Parts that load after the page get theirs back until the reader does something else.
  const later = new MutationObserver(() => restore(kept));
  later.observe(document.body, { childList: true, subtree: true });
  const stop = () => later.disconnect();
  setTimeout(stop, 5000);
  addEventListener('pointerdown', stop, { once: true });
  addEventListener('keydown', stop, { once: true });
  taken.disconnect();
  document.documentElement.dataset.kept = 'on';
}

const taken = new MutationObserver(attend);
taken.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-live'] });

// --- over a reload
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  for (const field of event.target.elements) typed.delete(field);
});

addEventListener('pagehide', () => {
  const kept = take();
  sessionStorage.setItem(store, JSON.stringify({ url: location.href, ...kept }));
});

const [entry] = performance.getEntriesByType('navigation');
const last = JSON.parse(sessionStorage.getItem(store) ?? 'null');
sessionStorage.removeItem(store);
if (last?.url === location.href && (entry?.type === 'reload' || entry?.type === 'back_forward')) {
  for (const name of Object.keys(last.fields)) state.fields[name] ??= last.fields[name];
  Object.assign(state, { scrolls: last.scrolls, folds: last.folds, focus: state.focus ?? last.focus });
  restore({ fields: { ...state.fields }, scrolls: { ...state.scrolls }, folds: { ...state.folds }, focus: state.focus });
  if (last.top > 0) scrollTo(0, last.top);
}
attend();
