// What the shell does beyond links: copying, density without a reload, forms through the circuit.

document.documentElement.dataset.js = 'on';

let announced;
function announce(text) {
  const region = document.querySelector('[data-announce]');
  if (!region) return;
  region.textContent = text;
  clearTimeout(announced);
  announced = setTimeout(() => { region.textContent = ''; }, 4000);
}

async function copy(control) {
  const text = control.dataset.copy || location.href;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No clipboard without a secure context or the right: the old way still works on a selection.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  const said = control.dataset.copied;
  if (said) {
    announce(said);
    control.dataset.said = said;
    setTimeout(() => delete control.dataset.said, 1500);
  }
}

function setDensity(link, value) {
  document.body.dataset.density = value;
  document.cookie = `aw-density=${value};path=/;max-age=31536000;samesite=lax`;
  link.parentElement.querySelectorAll('[data-density-link]').forEach(other => other.removeAttribute('aria-current'));
  link.setAttribute('aria-current', 'true');
}

document.addEventListener('click', event => {
  const target = event.target;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const copied = target.closest('[data-copy]');
  const density = target.closest('[data-density-link]');
  if (copied) {
    event.preventDefault();
    copy(copied);
  } else if (density) {
    event.preventDefault();
    setDensity(density, density.dataset.densityLink);
  }
  const menu = document.querySelector('details[data-menu][open]');
  if (menu && !menu.contains(target)) menu.open = false;
}, true);

// A GET form is a link with fields: with a circuit it navigates like one, without it the browser does.
document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('form[data-nav]') || !window.Blazor?.navigateTo) return;
  event.preventDefault();
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, event.submitter)) {
    if (value !== '') query.append(name, value);
  }
  const path = form.getAttribute('action');
  const text = query.toString();
  form.querySelector('input:focus')?.blur();
  window.Blazor.navigateTo(text ? `${path}?${text}` : path);
});

// The device's own zone, into the form that saves it.
document.addEventListener('click', event => {
  const form = event.target.closest?.('[data-zone-device]')?.form;
  if (!form) return;
  form.elements.zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  form.requestSubmit();
});
