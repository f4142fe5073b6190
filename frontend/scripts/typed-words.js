// Words typed into a text that is saved at every pause are kept in this tab until the server says
// that it has them. What was never stored, because the session or the line was lost, is handed back
// when the same person opens the same text again.
(() => {
  if (window.stillwaterTyped) return;
  const PREFIX = 'stillwater.typed.';
  const keys = new WeakMap();
  const known = new WeakMap();

  const read = key => {
    try {
      return JSON.parse(sessionStorage.getItem(key)) || [];
    } catch {
      return [];
    }
  };
  const write = (key, entries) => {
    try {
      if (entries.length) sessionStorage.setItem(key, JSON.stringify(entries));
      else sessionStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing, or has no room: the words are still on the screen.
    }
  };
  const lost = key => read(key).filter(entry => entry.lost);

  const typed = (area, text) => {
    const entries = lost(keys.get(area));
    const before = known.get(area);
    if (text !== before) entries.push({began: before, typed: text, at: Date.now()});
    write(keys.get(area), entries);
  };
  const told = (area, sent, now) => {
    const key = keys.get(area);
    if (!key) return;
    known.set(area, now);
    write(key, read(key)
      .filter(entry => entry.lost || entry.typed !== sent)
      .map(entry => entry.lost ? entry : {...entry, began: now}));
  };

  window.stillwaterTyped = {
    // Keeps from now on what is typed there; answers with what was typed before and never stored.
    watch: (area, name) => {
      const key = PREFIX + name;
      if (!keys.has(area)) area.addEventListener('input', event => typed(area, event.target.value ?? area.value));
      keys.set(area, key);
      known.set(area, area.value);
      const entries = read(key).filter(entry => entry.typed !== area.value).map(entry => ({...entry, lost: true}));
      write(key, entries);
      return entries.map(({began, typed, at}) => ({began, typed, at}));
    },
    // The server has these words, in the draft: what is typed next grows from them.
    stored: (area, sent) => told(area, sent, sent),
    // The server has these words, put aside until their writer has chosen.
    aside: (area, sent) => told(area, sent, known.get(area)),
    // No draft takes these words any more, though the server may have them: they are kept as they stand.
    keep: area => keys.has(area) && typed(area, area.inputElement?.value ?? area.value),
    // The text was replaced by a newer one.
    replaced: (area, text) => keys.has(area) && known.set(area, text),
    // What was handed back is in the text by now, or thrown away.
    settled: (area, at) => {
      const key = keys.get(area);
      if (key) write(key, read(key).filter(entry => !entry.lost || entry.at !== at));
    },
    // What was typed under these names and never stored, where nobody types under them any more.
    former: names => names.flatMap(name => read(PREFIX + name).map(({began, typed, at}) => ({name, began, typed, at}))),
    // It was taken elsewhere, or thrown away.
    drop: (name, at) => write(PREFIX + name, read(PREFIX + name).filter(entry => entry.at !== at)),
    waiting: () => Object.keys(sessionStorage).some(key => key.startsWith(PREFIX)),
  };
})();
