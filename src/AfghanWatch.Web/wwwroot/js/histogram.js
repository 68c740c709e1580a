// Dragging on the histogram sets the range; with the keyboard the arrows move it, Shift widens it, Enter applies it.

const day = 86400000;
const parse = text => Date.parse(text + 'T00:00:00Z');
const write = time => new Date(time).toISOString().slice(0, 10);
let drag = null;

function scale(svg) {
  const { first, last, left, right } = svg.dataset;
  const from = parse(first);
  const days = Math.round((parse(last) - from) / day) + 1;
  return {
    from, days, left: +left, right: +right,
    at(x) { return Math.max(0, Math.min(days - 1, Math.floor((x - this.left) / (this.right - this.left) * days))); },
    x(index) { return this.left + (this.right - this.left) * index / days; },
  };
}

function pointIn(svg, event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return point.x;
}

function draw(svg, one, two) {
  const at = scale(svg);
  let rect = svg.querySelector('.brush-live');
  if (!rect) {
    rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    rect.setAttribute('class', 'brush brush-live');
    rect.setAttribute('y', '14');
    rect.setAttribute('height', '66');
    svg.append(rect);
  }
  rect.setAttribute('x', at.x(Math.min(one, two)));
  rect.setAttribute('width', at.x(Math.max(one, two) + 1) - at.x(Math.min(one, two)));
}

const wipe = svg => svg.querySelector('.brush-live')?.remove();

function go(svg, one, two) {
  const at = scale(svg);
  const url = new URL(svg.dataset.url, location.origin);
  url.searchParams.set('from', write(at.from + Math.min(one, two) * day));
  url.searchParams.set('to', write(at.from + Math.max(one, two) * day));
  wipe(svg);
  const path = url.pathname + url.search;
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(path); else location.href = path;
}

document.addEventListener('pointerdown', event => {
  const svg = event.target.closest?.('svg[data-brush]');
  if (!svg || event.button !== 0 || event.pointerType === 'touch') return;
  drag = { svg, x: event.clientX, start: scale(svg).at(pointIn(svg, event)), end: null };
});

document.addEventListener('pointermove', event => {
  if (!drag || (drag.end === null && Math.abs(event.clientX - drag.x) < 4)) return;
  drag.end = scale(drag.svg).at(pointIn(drag.svg, event));
  draw(drag.svg, drag.start, drag.end);
});

document.addEventListener('pointerup', () => {
  if (drag && drag.end !== null) {
    const { svg, start, end } = drag;
    svg.addEventListener('click', stop, { capture: true, once: true });
    setTimeout(() => svg.removeEventListener('click', stop, { capture: true }), 50);
    go(svg, start, end);
  }
  drag = null;
});

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

// A bar's link must not be dragged away as a link.
document.addEventListener('dragstart', event => {
  if (event.target.closest?.('svg[data-brush]')) event.preventDefault();
});

const pending = new WeakMap();

document.addEventListener('keydown', event => {
  const svg = event.target;
  if (!svg.matches?.('svg[data-brush]')) return;
  const at = scale(svg);
  const now = pending.get(svg) ?? {
    from: svg.dataset.from ? Math.round((parse(svg.dataset.from) - at.from) / day) : 0,
    to: svg.dataset.to ? Math.round((parse(svg.dataset.to) - at.from) / day) : at.days - 1,
  };
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (step !== 0) {
    event.preventDefault();
    const from = event.shiftKey ? now.from : now.from + step;
    const to = Math.max(from, now.to + step);
    pending.set(svg, { from: Math.max(0, from), to: Math.min(at.days - 1, to) });
    draw(svg, pending.get(svg).from, pending.get(svg).to);
  } else if (event.key === 'Enter' && pending.has(svg)) {
    event.preventDefault();
    pending.delete(svg);
    go(svg, now.from, now.to);
  } else if (event.key === 'Escape' && pending.has(svg)) {
    event.preventDefault();
    pending.delete(svg);
    wipe(svg);
  } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && svg.dataset.out) {
    // Only here: elsewhere Ctrl Z is the browser's.
    event.preventDefault();
    pending.delete(svg);
    const at = svg.getAttribute('data-out');
    if (window.Blazor?.navigateTo) window.Blazor.navigateTo(at); else location.href = at;
  }
});
