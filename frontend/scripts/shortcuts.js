// Single keys press what carries them: an element with data-shortcut="<key>", or, for "n", the
// page's main action, unless that is marked data-deliberate: what goes to other people at once is pressed
// itself. Silent while somebody types, while a dialog is open, and where the person has
// switched single keys off (all but "?", which leads to the switch).
(() => {
  if (window.stillwaterShortcuts) return;
  const KEY = 'stillwater.shortcuts';
  window.stillwaterShortcuts = {
    on: () => localStorage.getItem(KEY) !== 'off',
    set: on => localStorage.setItem(KEY, on ? 'on' : 'off')
  };

  const typing = element =>
    element && (element.isContentEditable || /^(input|textarea|select)$/.test(element.localName)
      || element.getAttribute?.('aria-haspopup') === 'listbox'
      || /^(grid|treegrid|listbox|combobox|menu|slider|spinbutton)$/.test(element.getAttribute && element.getAttribute('role') || ''));

  // A field that somebody types in can be taken away, when another person sends the text for review: what is
  // still being typed then is meant for no key. Whoever leaves a field himself is done with it.
  const SETTLE = 3000;
  let typed = 0;
  let field = null;
  document.addEventListener('pointerdown', () => field = null, true);

  const shown = element => element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;
  const typedOn = () => field && !shown(field) && Date.now() - typed < SETTLE;

  const carrier = key =>
    [...document.querySelectorAll(`[data-shortcut="${CSS.escape(key)}"]`)].find(shown)
      || (key === 'n' && [...document.querySelectorAll('.page-actions vaadin-button[theme~="primary"]:not([data-deliberate])')].find(shown));

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const place = event.composedPath()[0];
    if (typing(place)) {
      const leaves = /^(Tab|Escape)$/.test(event.key) || event.key === 'Enter' && place.localName !== 'textarea';
      field = leaves ? null : place;
      typed = Date.now();
      return;
    }
    if (typedOn()) {
      typed = Date.now();
      return;
    }
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if (event.key !== '?' && !window.stillwaterShortcuts.on()) return;
    const target = carrier(event.key);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
})();
