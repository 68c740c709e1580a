// Puts things into the tray without leaving the page. Without script the form posts and leads back.

document.addEventListener('submit', async event => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('form[data-tray]')) return;
  event.preventDefault();
  let answer = null;
  try {
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { accept: 'application/json' } });
    answer = response.ok ? await response.json() : null;
  } catch {
    // No server: the message below says that nothing was put aside.
  }
  const added = answer !== null && answer.id !== null;
  const said = added ? form.dataset.added : form.dataset.full;
  const region = document.querySelector('[data-announce]');
  if (region) region.textContent = said;
  const button = form.querySelector('button');
  button.dataset.said = said;
  button.classList.toggle('done', added);
  setTimeout(() => { delete button.dataset.said; if (region?.textContent === said) region.textContent = ''; }, 2500);
});
