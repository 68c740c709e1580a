// Keys of every page. A control says its own key with data-key; a list of rows says data-rows.
// Nothing here holds state of a page: pressing a key is clicking the control that shows it.

const goKeys = 'tpafqsoyv';
let goUntil = 0;

const off = () => localStorage.getItem('aw-keys') === 'off';
const inField = target => target.closest?.('input, select, textarea, [contenteditable=true]') !== null;
const visible = element => element.getClientRects().length > 0 && !element.closest('[disabled], [aria-disabled=true]');
const first = selector => [...document.querySelectorAll(selector)].find(visible);

function nameOf(event) {
  const parts = [];
  if (event.ctrlKey) parts.push('Control');
  if (event.altKey) parts.push('Alt');
  if (event.metaKey) parts.push('Meta');
  parts.push(event.key === ' ' ? 'Space' : event.key);
  return parts.join('+');
}

function focusRow(row) {
  const rows = row.closest('[data-rows]');
  rows.querySelectorAll('[data-row][tabindex="0"]').forEach(other => { other.tabIndex = -1; });
  row.tabIndex = 0;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function currentRow(rows) {
  return document.activeElement?.closest('[data-row]') ?? rows.querySelector('[data-row][tabindex="0"]');
}

// j and k walk the rows, e opens what lies under one, Enter and o follow its link.
function walk(key) {
  const rows = first('[data-rows]');
  if (!rows) return false;
  const all = [...rows.querySelectorAll('[data-row]')].filter(visible);
  if (all.length === 0) return false;
  const current = currentRow(rows);
  const index = all.indexOf(current);
  const focused = current !== null && current === document.activeElement?.closest('[data-row]');
  if (key === 'j' || key === 'k' || ((key === 'ArrowDown' || key === 'ArrowUp' || key === 'Home' || key === 'End') && focused)) {
    const down = key === 'j' || key === 'ArrowDown';
    const next = key === 'Home' ? 0 : key === 'End' ? all.length - 1
      : !focused && index >= 0 ? index
        : Math.max(0, Math.min(all.length - 1, index + (down ? 1 : -1)));
    focusRow(all[next]);
    return true;
  }
  if (!current) return false;
  if (key === 'o' || (key === 'Enter' && document.activeElement === current)) {
    const target = current.getAttribute('aria-selected') === 'true' && first('[data-open-page]') || [...current.querySelectorAll('[data-open]')].find(visible);
    target?.click();
    return Boolean(target);
  }
  if (key === 'e' || ((key === 'ArrowRight' || key === 'ArrowLeft') && document.activeElement === current)) {
    const toggle = current.querySelector('[data-toggle]');
    const open = current.getAttribute('aria-expanded') === 'true';
    if (toggle && (key === 'e' || open === (key === 'ArrowLeft'))) {
      toggle.click();
      return true;
    }
  }
  return false;
}

function openKeys() {
  const dialog = document.getElementById('keys');
  if (dialog && !dialog.open) {
    dialog.querySelector('[data-keys-switch]').checked = !off();
    dialog.showModal();
  }
}

function escape(event) {
  const menu = document.querySelector('details[data-menu][open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
    return true;
  }
  if (inField(event.target)) {
    event.target.blur();
    return true;
  }
  const clear = first('[data-key="Escape"]');
  clear?.click();
  return Boolean(clear);
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') {
    if (escape(event)) event.preventDefault();
    return;
  }
  if (off() || inField(event.target)) return;
  const name = nameOf(event);
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  const onControl = event.target.closest?.('a[href], button, summary') !== null;
  if (onControl && (name === 'Enter' || name === 'Space')) return;
  let done = false;
  if (plain && Date.now() < goUntil && goKeys.includes(event.key)) {
    goUntil = 0;
    // Some lie in a closed menu: the key leads there all the same.
    const target = `[data-go="${event.key}"]`;
    (first(target) ?? document.querySelector(target))?.click();
    done = true;
  } else if (plain && event.key === 'g') {
    goUntil = Date.now() + 1500;
    done = true;
  } else if (plain && event.key === '/') {
    const search = document.querySelector('[data-search]');
    search?.focus();
    search?.select();
    done = Boolean(search);
  } else if (plain && event.key === '?') {
    openKeys();
    done = true;
  } else {
    const control = first(`[data-key~="${CSS.escape(name)}"]`);
    if (control) {
      control.click();
      done = true;
    } else if (plain) {
      done = walk(event.key);
    }
  }
  if (done) event.preventDefault();
});

document.addEventListener('click', event => {
  if (event.target.closest?.('[data-keys-help]')) {
    event.preventDefault();
    document.querySelector('details[data-menu][open]')?.removeAttribute('open');
    openKeys();
  } else if (event.target.closest?.('dialog [data-close]')) {
    event.preventDefault();
    event.target.closest('dialog').close();
  }
});

document.addEventListener('change', event => {
  if (event.target.matches?.('[data-keys-switch]')) {
    localStorage.setItem('aw-keys', event.target.checked ? 'on' : 'off');
  }
});
