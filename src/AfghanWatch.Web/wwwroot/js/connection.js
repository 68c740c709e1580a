// Starts the circuit and stands in for it while the connection is lost: nothing is thrown away, what the reader asks for waits,
// and a server that has forgotten the circuit gets the page loaded anew at the same address.
import { wait } from './retry.js';

const notice = document.getElementById('components-reconnect-modal');
const held = document.querySelector('[data-held]');
const is = name => notice.classList.contains(`components-reconnect-${name}`);
let lost = false;
let leaving = false;
let address = null;
let wish = null;
let moved = 0;
let doubtful = false;
let early = false;

// A silent line is noticed late: where the reader went in its last minute the server may not know of.
for (const name of ['pushState', 'replaceState']) {
  const usual = history[name];
  history[name] = function (...args) {
    moved = Date.now();
    return usual.apply(this, args);
  };
}

function hold(then, url) {
  wish = { then, url };
  held.hidden = false;
}

function lose() {
  lost = true;
  address = location.href;
  doubtful = Date.now() - moved < 60000;
  notice.querySelector('[data-lost-at]').textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: document.body.dataset.zone });
  document.documentElement.dataset.connection = 'lost';
  document.dispatchEvent(new CustomEvent('aw-lost'));
}

// The address may have moved on by "back" while nobody listened.
function resume() {
  lost = false;
  held.hidden = true;
  delete document.documentElement.dataset.connection;
  if (doubtful || location.href !== address) {
    const top = scrollY;
    window.Blazor.navigateTo(location.href, false, true);
    if (location.href === address && top > 0) addEventListener('scroll', () => scrollTo(0, top), { once: true });
  }
  document.dispatchEvent(new CustomEvent('aw-back'));
  const { then } = wish ?? {};
  wish = null;
  then?.();
}

async function leave() {
  if (leaving) return;
  leaving = true;
  while (!await fetch('/health', { cache: 'no-store' }).then(answer => answer.ok, () => false)) {
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  // Whoever has something to save says so with a promise.
  const savings = [];
  document.dispatchEvent(new CustomEvent('aw-leaving', { detail: savings }));
  await Promise.allSettled(savings);
  if (wish?.url) location.assign(wish.url); else location.reload();
}

new MutationObserver(() => {
  const down = is('show') || is('failed') || is('rejected');
  if (down && !lost) lose();
  if (is('rejected')) leave();
  else if (!down && lost) resume();
}).observe(notice, { attributes: true, attributeFilter: ['class'] });

document.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-reload]')) {
    location.reload();
  } else if (target?.closest('[data-reconnect]')) {
    window.Blazor.reconnect().then(joined => { if (joined === false) leave(); }, () => {});
  } else if (lost && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    const link = target?.closest('a[href]');
    const button = target?.closest('button[data-circuit]');
    if (link && link.origin === location.origin && link.target !== '_blank' && !link.hasAttribute('data-close') && !link.hasAttribute('data-keys-help')) {
      event.preventDefault();
      event.stopPropagation();
      hold(() => link.isConnected ? link.click() : window.Blazor.navigateTo(link.href), link.href);
    } else if (button) {
      event.preventDefault();
      event.stopPropagation();
      hold(() => button.isConnected && button.click());
    }
  }
}, true);

// Decisions and the tray look after themselves.
document.addEventListener('submit', event => {
  const form = event.target;
  if (!lost || form.matches('[data-decide], [data-tray]')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  hold(() => form.isConnected && form.requestSubmit(submitter?.isConnected ? submitter : null));
}, true);

const live = () => document.querySelector('[data-live=on]');

addEventListener('popstate', event => {
  moved = Date.now();
  early ||= !live();
  if (lost) event.stopImmediatePropagation();
}, true);

// "Back" while the circuit is being made moves the address, and the server is not told.
new MutationObserver((_, watch) => {
  if (!live()) return;
  watch.disconnect();
  if (early) window.Blazor.navigateTo(location.href, false, true);
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-live'] });

window.Blazor.start({ circuit: { reconnectionOptions: { maxRetries: undefined, retryIntervalMilliseconds: wait } } });
const { navigateTo } = window.Blazor;
window.Blazor.navigateTo = (...args) => lost ? hold(() => navigateTo(...args), args[0]) : navigateTo(...args);
