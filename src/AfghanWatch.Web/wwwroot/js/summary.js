// Printing from the page's own button; the style sheet makes the sheet of paper.
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) {
    window.print();
  }
});
