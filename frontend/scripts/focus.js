// When what has the focus is taken away (a remark that is resolved, a line that goes), the focus would fall
// to the page itself: keys and screen readers would begin anew at its top. It goes to the heading of the
// nearest part around it that is left instead. Whoever puts the focus somewhere himself is quicker.
(() => {
  if (window.stillwaterFocus) return;
  const WAIT = 200;
  const MEMORY = 6;
  const HEADING = 'h1, h2, h3, h4';
  const trails = [];
  let waiting = 0;

  document.addEventListener('focusin', event => {
    const trail = event.composedPath().filter(node => node instanceof Element && node !== document.documentElement && node !== document.body);
    trails.unshift(trail);
    trails.length = Math.min(trails.length, MEMORY);
  }, true);

  const nowhere = () => !document.activeElement || document.activeElement === document.body;
  const gone = element => !element.isConnected || element.disabled || !element.checkVisibility();
  const closed = trail => trail.some(node => node.localName.endsWith('dialog') && !node.isConnected);

  const headingNear = trail => {
    for (const node of trail) {
      if (!node.isConnected) continue;
      const heading = [...node.querySelectorAll(HEADING)].find(one => one.checkVisibility());
      if (heading) return heading;
    }
    return null;
  };

  const settle = () => {
    waiting = 0;
    if (!nowhere() || !trails.length || !gone(trails[0][0])) return;
    const heading = trails.filter(trail => !closed(trail)).map(headingNear).find(one => one);
    if (heading) {
      if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
      heading.focus({preventScroll: true});
    }
  };

  window.stillwaterFocus = new MutationObserver(() => {
    if (!waiting && nowhere() && trails.length) waiting = setTimeout(settle, WAIT);
  });
  window.stillwaterFocus.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden']});
})();
