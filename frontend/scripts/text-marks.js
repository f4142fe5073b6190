// Underlines passages of a text where it is typed. A text area draws no marks itself, so its text is
// set a second time, unseen, exactly above it, and only the lines below the passages show. Passages
// move with what is typed around them; a passage that is itself changed loses its line until the
// next check.
(() => {
  if (window.stillwaterMarks) return;
  const COPIED = ['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-variant', 'font-kerning',
    'font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'letter-spacing', 'word-spacing',
    'line-height', 'text-align', 'text-indent', 'text-transform', 'text-rendering', 'direction', 'unicode-bidi',
    'tab-size', 'white-space', 'overflow-wrap', 'word-break', 'line-break', 'hyphens', 'padding-top', 'padding-right',
    'padding-bottom', 'padding-left', 'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'];
  // The line below the last words lies lower than the text area ends.
  const ROOM = 6;
  const states = new WeakMap();

  const shifted = (marks, before, now) => {
    if (before === now) return marks;
    const room = Math.min(before.length, now.length);
    let head = 0;
    while (head < room && before[head] === now[head]) head++;
    let tail = 0;
    while (tail < room - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    const end = before.length - tail;
    const by = now.length - before.length;
    return marks.flatMap(mark =>
      mark.end <= head ? [mark] : mark.start >= end ? [{...mark, start: mark.start + by, end: mark.end + by}] : []);
  };

  // The strictest comes first; where passages lie over each other its line is drawn.
  const pieces = (text, marks) => {
    const at = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])]
      .filter(place => place <= text.length).sort((one, other) => one - other);
    return at.slice(0, -1).map((from, i) =>
      [text.slice(from, at[i + 1]), marks.find(mark => mark.start <= from && mark.end >= at[i + 1])?.kind]);
  };

  const place = state => {
    const {area, input, clip, mirror} = state;
    const seen = input.offsetWidth > 0 && state.marks.length > 0;
    clip.hidden = !seen;
    if (!seen) return;
    const style = getComputedStyle(input);
    COPIED.forEach(name => mirror.style.setProperty(name, style.getPropertyValue(name)));
    const frame = (area.shadowRoot.querySelector('[part~="input-field"]') || input).getBoundingClientRect();
    const host = clip.parentElement.getBoundingClientRect();
    const box = input.getBoundingClientRect();
    Object.assign(clip.style, {left: `${frame.left - host.left}px`, top: `${frame.top - host.top}px`,
      width: `${frame.width}px`, height: `${frame.height}px`});
    const bar = input.offsetWidth - input.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
    Object.assign(mirror.style, {left: `${box.left - frame.left}px`, top: `${box.top - frame.top}px`,
      width: `${box.width - Math.max(0, bar)}px`, height: `${box.height + ROOM}px`});
    mirror.scrollTop = input.scrollTop;
  };

  const passage = (words, kind) => {
    if (!kind) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.className = `claim ${kind}`;
    mark.textContent = words;
    return mark;
  };

  // Each paragraph is a block of its own, for each runs in its own direction.
  const paragraphs = (text, marks) => {
    const blocks = [document.createElement('div')];
    pieces(text, marks).forEach(([words, kind]) => words.split('\n').forEach((part, i) => {
      if (i > 0) blocks.push(document.createElement('div'));
      if (part) blocks[blocks.length - 1].append(passage(part, kind));
    }));
    blocks.filter(block => !block.hasChildNodes()).forEach(block => block.append(document.createElement('br')));
    return blocks;
  };

  const draw = state => {
    state.mirror.replaceChildren(...paragraphs(state.text, state.marks));
    place(state);
  };

  const follow = state => {
    const now = state.input.value;
    if (now === state.text) return;
    state.marks = shifted(state.marks, state.text, now);
    state.text = now;
    draw(state);
  };

  const begin = (area, input) => {
    const clip = document.createElement('div');
    clip.className = 'text-marks';
    clip.setAttribute('aria-hidden', 'true');
    const mirror = document.createElement('div');
    clip.append(mirror);
    area.parentElement.append(clip);
    const state = {area, input, clip, mirror, text: input.value, marks: []};
    area.addEventListener('input', () => follow(state));
    area.addEventListener('value-changed', () => queueMicrotask(() => follow(state)));
    input.addEventListener('scroll', () => place(state));
    area.shadowRoot.addEventListener('scroll', () => place(state), true);
    const sizes = new ResizeObserver(() => place(state));
    sizes.observe(input);
    sizes.observe(area);
    states.set(area, state);
    return state;
  };

  window.stillwaterMarks = {
    // The text that was checked, and what was found in it as "start:end:kind", the strictest first.
    show: (area, checked, found) => {
      const input = area.inputElement;
      if (!input || !area.parentElement) return;
      const state = states.get(area) || begin(area, input);
      state.text = input.value;
      state.marks = shifted(found.split(' ').filter(Boolean).map(one => {
        const [start, end, kind] = one.split(':');
        return {start: Number(start), end: Number(end), kind};
      }), checked, state.text);
      draw(state);
    },
  };
})();
