// Keys of every page. A control says its own key with data-key; a list of rows says data-rows; the reader's keys for the rest stand on the body.
// Nothing here holds state of a page: pressing a key is clicking the control that shows it.

const keys = JSON.parse(document.body.dataset.keymap);
let goUntil = 0;

const inField = target => target.closest?.('input, select, textarea, [contenteditable=true]') !== null;
const visible = element => element.getClientRects().length > 0 && !element.closest('[disabled], [aria-disabled=true]');
const first = selector => {
  const found = [...document.querySelectorAll(selector)].filter(visible);
  // A form that is open goes before the page it stands on.
  return found.find(element => element.closest('[data-mode]')) ?? found[0];
};

function nameOf(event) {
  const parts = [];
  if (event.ctrlKey) parts.push('Control');
  if (event.altKey) parts.push('Alt');
  if (event.metaKey) parts.push('Meta');
  parts.push(event.key === ' ' ? 'Space' : parts.length > 0 && event.key.length === 1 ? event.key.toLowerCase() : event.key);
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

// Walks the rows, opens what lies under one, follows its link. The arrows and Enter do so once a row has the focus.
function walk(key) {
  const rows = first('[data-rows]');
  if (!rows) return false;
  const all = [...rows.querySelectorAll('[data-row]')].filter(visible);
  if (all.length === 0) return false;
  const current = currentRow(rows);
  const index = all.indexOf(current);
  const focused = current !== null && current === document.activeElement?.closest('[data-row]');
  if (key === keys.Next || key === keys.Previous || ((key === 'ArrowDown' || key === 'ArrowUp' || key === 'Home' || key === 'End') && focused)) {
    const down = key === keys.Next || key === 'ArrowDown';
    const next = key === 'Home' ? 0 : key === 'End' ? all.length - 1
      : !focused && index >= 0 ? index
        : Math.max(0, Math.min(all.length - 1, index + (down ? 1 : -1)));
    focusRow(all[next]);
    return true;
  }
  if (!current) return false;
  if (key === keys.Open || (key === 'Enter' && document.activeElement === current)) {
    const target = current.getAttribute('aria-selected') === 'true' && first('[data-open-page]') || [...current.querySelectorAll('.row-link, [data-open]')].find(visible);
    target?.click();
    return Boolean(target);
  }
  if (key === keys.Unfold || ((key === 'ArrowRight' || key === 'ArrowLeft') && document.activeElement === current)) {
    const toggle = current.querySelector('[data-toggle]');
    const open = current.getAttribute('aria-expanded') === 'true';
    if (toggle && (key === keys.Unfold || open === (key === 'ArrowLeft'))) {
      toggle.click();
      return true;
    }
  }
  return false;
}

// Filters, list, reading pane, and round again.
function nextRegion(back) {
  const regions = [...document.querySelectorAll('[data-region]')].filter(visible);
  if (regions.length === 0) return false;
  const now = regions.findIndex(region => region.contains(document.activeElement));
  const region = regions[(now + (back ? -1 : 1) + regions.length + (now < 0 && back ? 1 : 0)) % regions.length];
  const inside = region.querySelector('[data-row][tabindex="0"], a[href], button, input, summary, [tabindex="0"]');
  (inside && visible(inside) ? inside : region).focus();
  return true;
}

function openKeys() {
  const dialog = document.getElementById('keys');
  if (dialog && !dialog.open) {
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
  const name = nameOf(event);
  if (name === keys.Palette && (name.includes('+') || !inField(event.target))) {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent('aw-palette'));
    return;
  }
  if (inField(event.target)) return;
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  const onControl = event.target.closest?.('a[href], button, summary') !== null;
  if (onControl && (name === 'Enter' || name === 'Space')) return;
  let done = false;
  // Some lie in a closed menu: the key leads there all the same.
  const place = Date.now() < goUntil ? `[data-go="${CSS.escape(name)}"]` : null;
  const goal = place && (first(place) ?? document.querySelector(place));
  if (goal) {
    goUntil = 0;
    goal.click();
    done = true;
  } else if (name === keys.Go) {
    goUntil = Date.now() + 1500;
    done = true;
  } else if (name === keys.Search) {
    const search = document.querySelector('[data-search]');
    search?.focus();
    search?.select();
    done = Boolean(search);
  } else if (name === keys.Help) {
    openKeys();
    done = true;
  } else if (name === keys.Regions) {
    done = nextRegion(event.shiftKey);
  } else {
    const control = first(`[data-key~="${CSS.escape(name)}"]`);
    if (control) {
      control.click();
      done = true;
    } else if (plain) {
      done = walk(name);
    }
  }
  if (done) event.preventDefault();
});

document.addEventListener('click', event => {
  if (event.target.closest?.('.skip')) {
    // The router takes the link for a change of address and would leave the focus where it was.
    event.preventDefault();
    document.getElementById('main').focus();
    document.getElementById('main').scrollIntoView();
  } else if (event.target.closest?.('[data-keys-help]')) {
    event.preventDefault();
    document.querySelector('details[data-menu][open]')?.removeAttribute('open');
    openKeys();
  } else if (event.target.closest?.('dialog [data-close]')) {
    event.preventDefault();
    event.target.closest('dialog').close();
  }
});

// A field that asks for a key takes the next one pressed. Tab, Esc and Enter leave it as everywhere.
document.addEventListener('keydown', event => {
  if (!event.target.matches?.('[data-key-field]') || ['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key) || nameOf(event) === 'Enter') return;
  event.preventDefault();
  event.target.value = event.key === 'Backspace' || event.key === 'Delete' ? '' : nameOf(event);
  event.target.dispatchEvent(new Event('input', { bubbles: true }));
});
