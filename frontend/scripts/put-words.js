// Puts other words into a text as a hand would: through the field itself, so that the browser's own undo takes
// them back and everything that listens to typing hears of it.
(() => {
  if (window.stillwaterPut) return;
  const halfOfASign = (text, at) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

  // The one passage in which two texts differ.
  const difference = (before, now) => {
    const room = Math.min(before.length, now.length);
    let head = 0;
    while (head < room && before[head] === now[head]) head++;
    if (head > 0 && (halfOfASign(before, head) || halfOfASign(now, head))) head--;
    let tail = 0;
    while (tail < room - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    if (tail > 0 && halfOfASign(before, before.length - tail)) tail--;
    return {start: head, end: before.length - tail, words: now.slice(head, now.length - tail)};
  };

  // How far a passage has moved by what was typed meanwhile; null where it was typed into.
  const moved = (passage, before, now) => {
    if (before === now) return 0;
    const typed = difference(before, now);
    if (typed.start >= passage.end) return 0;
    return typed.end <= passage.start ? now.length - before.length : null;
  };

  window.stillwaterPut = (area, before, now) => {
    const input = area.inputElement;
    const passage = difference(before, now);
    const by = moved(passage, before, input.value);
    if (by === null) return;
    const start = passage.start + by;
    const end = passage.end + by;
    input.focus();
    input.setSelectionRange(start, end);
    if (document.execCommand(passage.words ? 'insertText' : 'delete', false, passage.words)) return;
    input.setRangeText(passage.words, start, end, 'end');
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };
})();
