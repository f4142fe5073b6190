package dev.stillwater.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.uikit.Words;
import java.util.List;

/** The keys that work everywhere, and the switch for those who do not want single keys to act. */
class ShortcutsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DescriptionList keys = new DescriptionList();

    /** @param pages the names of the pages that the digits open, in their order */
    ShortcutsDialog(List<String> pages) {
        setHeaderTitle(Words.text("shell.shortcuts"));
        addClassName("form-dialog");
        keys.addClassNames("facts", "shortcut-list");
        row("/", Words.text("shell.shortcuts.search"));
        row("n", Words.text("shell.shortcuts.primary"));
        row("h", Words.text("shell.shortcuts.home"));
        for (int i = 0; i < pages.size(); i++) {
            row(String.valueOf(i + 1), pages.get(i));
        }
        row("Ctrl + Enter", Words.text("shell.shortcuts.save"));
        row("Esc", Words.text("shell.shortcuts.close"));
        row("?", Words.text("shell.shortcuts.list"));
        add(keys, singleKeys());
        getFooter().add(new Button(Words.text("action.close"), click -> close()));
    }

    private Checkbox singleKeys() {
        Checkbox box = new Checkbox(Words.text("shell.shortcuts.single"), true);
        getElement().executeJs("return !window.stillwaterShortcuts || window.stillwaterShortcuts.on()")
                .then(Boolean.class, box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getElement().executeJs("window.stillwaterShortcuts && window.stillwaterShortcuts.set($0)", change.getValue());
            }
        });
        return box;
    }

    private void row(String key, String what) {
        Span cap = new Span(key);
        cap.addClassName("key");
        keys.add(new DescriptionList.Term(cap), new DescriptionList.Description(what));
    }
}
