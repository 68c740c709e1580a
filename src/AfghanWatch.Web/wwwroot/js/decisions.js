// Sends decision forms through the circuit, one after the other, and keeps the suggestion at hand in view.
// Without a circuit nothing here acts: the browser posts the form.

let relay = null;
let running = false;
const waiting = [];
let sending = null;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const shown = element => element.getClientRects().length > 0;
const off = button => button.getAttribute('aria-disabled') === 'true';

export function attach(reference) {
  relay = reference;
  document.documentElement.dataset.relay = 'on';
  const left = JSON.parse(sessionStorage.getItem('aw-decisions') ?? '[]');
  sessionStorage.removeItem('aw-decisions');
  waiting.push(...left);
  if (waiting.length > 0) run();
}

// The server has forgotten the circuit: the decision on its way goes as a form, the others wait for the page that comes.
document.addEventListener('aw-leaving', event => {
  if (sending === null) return;
  sessionStorage.setItem('aw-decisions', JSON.stringify(waiting.map(({ act, article }) => ({ act, article, first: false }))));
  event.detail.push(fetch('/decisions', { method: 'POST', body: new URLSearchParams(sending), redirect: 'manual' }));
});

export function detach() {
  relay = null;
  delete document.documentElement.dataset.relay;
  waiting.length = 0;
  tell(0);
}

// Walking the evidence by keys takes the focus along: the next Tab goes on from the row, and both ends bear the ring.
let walked = false;
document.addEventListener('click', event => {
  walked = Boolean(event.target.closest?.('.evp-keys .keylink'));
}, true);

export function reveal() {
  const phone = matchMedia('(max-width: 760px)').matches;
  const mark = document.getElementById('selected-mark');
  const row = document.querySelector('.sg.cur, .evp .evi li.on');
  if (row && !phone) within(row);
  if (row && walked) row.querySelector('.evi-link')?.focus({ preventScroll: true });
  walked = false;
  if (!mark) return;
  const box = mark.getBoundingClientRect();
  const pane = mark.closest('.qtext')?.getBoundingClientRect();
  const top = pane && !phone ? pane.top : 56;
  // The form that adds lies over the lower part of narrow pages.
  const over = matchMedia('(max-width: 1180px)').matches ? document.getElementById('add')?.parentElement.getBoundingClientRect() : null;
  const bottom = over ? over.top : pane && !phone ? pane.bottom : innerHeight - (phone ? 190 : 8);
  if (box.top < top || box.bottom > bottom) mark.scrollIntoView({ block: over ? 'start' : 'center' });
}

// Scrolls the list around a row and nothing else: the page must not jump.
function within(row) {
  const list = row.closest('.sgs, .evp');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const outer = list.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top + 8) list.scrollTop += inner.top - outer.top - 8;
  else if (inner.bottom > outer.bottom - 8) list.scrollTop += inner.bottom - outer.bottom + 8;
}

function tell(count) {
  for (const line of document.querySelectorAll('[data-waiting]')) {
    line.hidden = count === 0;
    line.textContent = count === 0 ? '' : line.dataset.waiting.replace('{0}', count);
  }
}

// A key pressed while another decision is saved is carried out afterwards, with the fields shown then, but never on another article.
function find(item) {
  if (item.first && item.button.isConnected) return item.button;
  const button = [...document.querySelectorAll(`[data-act="${CSS.escape(item.act)}"]`)].find(shown);
  if (!button || off(button)) return null;
  return item.act === 'undo' || button.form.dataset.article === item.article ? button : null;
}

const isLost = () => document.documentElement.dataset.connection === 'lost';
const once = name => new Promise(resolve => document.addEventListener(name, resolve, { once: true }));

// A call made while the connection is lost, or whose answer was on its way then, never ends by itself.
// What was seen goes with the form, so that sending it twice does no harm.
async function send(body) {
  sending = body;
  for (let tries = 0; relay; tries++) {
    if (isLost()) {
      tell(waiting.length + 1);
      await once('aw-back');
    }
    try {
      await Promise.race([relay.invokeMethodAsync('SubmitAsync', body), once('aw-lost').then(() => Promise.reject(new Error('lost')))]);
      sending = null;
      tell(0);
      return;
    } catch {
      tell(waiting.length + 1);
      if (!isLost()) await pause(Math.min(500 + tries * 500, 3000));
    }
  }
}

async function run() {
  running = true;
  try {
    while (waiting.length > 0 && relay) {
      const item = waiting.shift();
      const button = find(item);
      if (!button) continue;
      await send(new URLSearchParams(new FormData(button.form, button)).toString());
      for (const next of waiting) next.first = false;
    }
  } finally {
    running = false;
  }
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches?.('form[data-decide]')) return;
  const button = event.submitter;
  if (!button || off(button)) {
    event.preventDefault();
    return;
  }
  if (!relay) return;
  event.preventDefault();
  waiting.push({ button, act: button.dataset.act, article: form.dataset.article, first: !running && waiting.length === 0 });
  if (!running) run();
  else if (isLost()) tell(waiting.length + 1);
});

// After a click with the mouse the space bar should mean "skip", not the button that was clicked.
document.addEventListener('click', event => {
  if (event.detail === 0 || !event.target.closest?.('.qsug button, .qsug a')) return;
  document.querySelector('[data-panel]')?.focus({ preventScroll: true });
});

// A key held down must not run through the queue.
document.addEventListener('keydown', event => {
  if (!event.repeat || event.target.closest?.('input, textarea, select')) return;
  const key = event.key === ' ' ? 'Space' : event.key;
  if (document.querySelector(`[data-act][data-key~="${CSS.escape(key)}"]`)) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);
