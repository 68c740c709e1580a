// Completion in the search box and the palette (Ctrl K). Lists are drawn here; where they lead is decided by the server.

let asked = 0;

async function ask(url, query) {
  const mine = ++asked;
  try {
    const response = await fetch(`${url}?${new URLSearchParams(query)}`, { headers: { accept: 'application/json' } });
    const answer = response.ok ? await response.json() : null;
    return mine === asked ? answer : undefined;
  } catch {
    return undefined;
  }
}

// What was chosen in the list stays chosen when a later answer draws it anew.
function draw(list, input, items, label) {
  const chosen = items.findIndex(item => item.label === list.querySelector('[aria-selected="true"]')?.firstChild.textContent);
  list.replaceChildren(...items.map((item, index) => {
    const row = document.createElement('li');
    row.id = `${list.id}-${index}`;
    row.role = 'option';
    row.ariaSelected = 'false';
    const name = document.createElement('span');
    name.textContent = item.label;
    const hint = document.createElement('span');
    hint.className = 'mut xs';
    hint.textContent = label(item) ?? '';
    row.append(name, hint);
    return row;
  }));
  list.hidden = items.length === 0;
  input.ariaExpanded = String(items.length > 0);
  input.removeAttribute('aria-activedescendant');
  if (chosen >= 0) select(list, input, chosen);
}

function select(list, input, index) {
  [...list.children].forEach((row, place) => { row.ariaSelected = String(place === index); });
  const row = list.children[index];
  if (row) {
    input.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

const selected = list => [...list.children].findIndex(row => row.ariaSelected === 'true');

function step(list, input, key) {
  const count = list.children.length;
  if (count === 0 || list.hidden) return false;
  const now = selected(list);
  select(list, input, key === 'ArrowDown' ? (now + 1) % count : (now <= 0 ? count : now) - 1);
  return true;
}

// --- the search box
let found = null;

async function complete(input) {
  const list = document.getElementById('search-list');
  const typed = input.value;
  const answer = await ask(input.dataset.complete, { q: typed, at: input.selectionStart ?? typed.length });
  if (answer === undefined || document.activeElement !== input) return;
  found = answer && { ...answer, typed };
  draw(list, input, answer?.items ?? [], item => item.hint);
}

const plain = words => words.normalize('NFD').replace(/[\u0300-\u036f"]/g, '').toLowerCase();

function take(input, index) {
  const item = found?.items[index];
  if (!item) return;

  // A list of some letters ago may hold what no longer fits ("actor:" when "actor:hul" is typed by now): the next one is on its way.
  const word = input.value.slice(found.from, input.selectionStart ?? input.value.length);
  if (input.value !== found.typed && !plain(item.insert).startsWith(plain(word))) return;

  // The list may still be that of a letter ago: what was typed since belongs to the word that is replaced.
  input.setRangeText(item.insert, found.from, found.to + Math.max(0, input.value.length - found.typed.length), 'end');

  // Gone at once: a second Enter, before the server has answered, is meant for the search.
  close(input);
  complete(input);
}

function close(input) {
  asked++;
  found = null;
  draw(document.getElementById('search-list'), input, [], () => '');
}

document.addEventListener('input', event => {
  if (event.target.matches?.('[data-complete]')) {
    if (event.target.value.trim() === '') close(event.target);
    else complete(event.target);
  } else if (event.target.closest?.('#palette')) {
    look();
  }
});

document.addEventListener('focusout', event => {
  if (event.target.matches?.('[data-complete]')) close(event.target);
});

// --- the palette
let places = [];

async function look() {
  const palette = document.getElementById('palette');
  const input = palette.querySelector('input');
  const answer = await ask(palette.dataset.palette, { q: input.value });
  if (answer === undefined) return;
  places = answer ?? [];
  const list = palette.querySelector('ul');
  draw(list, input, places, item => item.kind);
  if (places.length > 0) select(list, input, 0);
}

function go(index) {
  const place = places[index];
  if (!place) return;
  document.getElementById('palette').close();
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(place.url);
  else location.assign(place.url);
}

function openPalette() {
  const palette = document.getElementById('palette');
  if (!palette || palette.open) return;
  const input = palette.querySelector('input');
  input.value = '';
  places = [];
  palette.showModal();
  input.focus();
  look();
}

document.addEventListener('aw-palette', openPalette);

document.addEventListener('keydown', event => {
  const input = event.target;
  const inSearch = input.matches?.('[data-complete]');
  const inPalette = input.closest?.('#palette') !== null && input.matches?.('input');
  if (!inSearch && !inPalette) return;
  const list = document.getElementById(input.getAttribute('aria-controls'));
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (step(list, input, event.key)) event.preventDefault();
  } else if ((event.key === 'Enter' || (event.key === 'Tab' && inSearch)) && selected(list) >= 0 && !list.hidden) {
    event.preventDefault();
    if (inSearch) take(input, selected(list));
    else go(selected(list));
  } else if (event.key === 'Escape' && inSearch && !list.hidden) {
    event.preventDefault();
    event.stopImmediatePropagation();
    close(input);
  }
}, true);

document.addEventListener('pointerdown', event => {
  const row = event.target.closest?.('.search-list li');
  if (!row) {
    if (event.target.id === 'palette') event.target.close();
    return;
  }
  event.preventDefault();
  const index = [...row.parentElement.children].indexOf(row);
  if (row.parentElement.id === 'palette-list') go(index);
  else take(document.querySelector('[data-complete]'), index);
});
