// Single keys press what carries them: an element with data-shortcut="<key>", or, for "n", the
// page's main action. Silent while somebody types, while a dialog is open, and where the person has
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

  const shown = element => element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;

  const carrier = key =>
    [...document.querySelectorAll(`[data-shortcut="${CSS.escape(key)}"]`)].find(shown)
      || (key === 'n' && [...document.querySelectorAll('.page-actions vaadin-button[theme~="primary"]')].find(shown));

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typing(event.composedPath()[0])) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if (event.key !== '?' && !window.stillwaterShortcuts.on()) return;
    const target = carrier(event.key);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
})();
