// Words and their evidence light up together; a click on words selects their row.

function light(numbers, on) {
  for (const number of numbers) {
    document.querySelectorAll(`mark[data-tags~="${number}"], .evi [data-tag="${number}"], .evi li[data-tag="${number}"]`)
      .forEach(element => element.classList.toggle('hot', on));
  }
}

function numbersOf(target) {
  const mark = target.closest?.('mark[data-tags]');
  if (mark) return mark.dataset.tags.split(' ');
  const row = target.closest?.('.evi li[data-tag]');
  return row ? [row.dataset.tag] : [];
}

for (const [enter, leave] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
  document.addEventListener(enter, event => light(numbersOf(event.target), true));
  document.addEventListener(leave, event => light(numbersOf(event.target), false));
}

document.addEventListener('click', event => {
  const mark = event.target.closest?.('mark[data-tags]');
  if (!mark || getSelection()?.toString()) return;
  // The narrowest tag is the last one to cover the words.
  const numbers = mark.dataset.tags.split(' ').reverse();
  for (const number of numbers) {
    const link = document.querySelector(`.evi li[data-tag="${number}"] .evi-link`);
    if (link) {
      link.click();
      link.closest('li').scrollIntoView({ block: 'nearest' });
      return;
    }
  }
});
