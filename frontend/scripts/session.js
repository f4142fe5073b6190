// The end of a session is told in a box of the portal's own, in the words of the person at the
// screen; a click anywhere in it opens the page anew, by way of the sign-in page.
(() => {
  if (window.stillwaterSession) return;
  let words = {};
  window.stillwaterSession = {say: said => { words = said; }};

  const dress = box => {
    const caption = box.querySelector('.caption');
    const message = box.querySelector('.message');
    const ended = (words.titles || []).includes(caption?.textContent);
    if (ended) {
      caption.textContent = words.title;
      message.textContent = window.stillwaterTyped?.waiting() ? words.kept : words.text;
    }
    const go = document.createElement('button');
    go.type = 'button';
    go.textContent = ended ? words.signIn : words.again || '↻';
    box.append(go);
    box.setAttribute('role', 'alertdialog');
    if (caption) {
      caption.id = 'system-error-caption';
      box.setAttribute('aria-labelledby', caption.id);
    }
    if (message) {
      message.id = 'system-error-message';
      box.setAttribute('aria-describedby', message.id);
    }
    // Once Vaadin has brought the box to the top. Not the button: somebody who is typing would press it.
    box.tabIndex = -1;
    requestAnimationFrame(() => box.focus());
  };

  new MutationObserver(changes => changes.flatMap(change => [...change.addedNodes])
    .filter(node => node.classList?.contains('v-system-error')).forEach(dress))
    .observe(document.body, {childList: true});
})();
