package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;

/** What is typed into a text area is kept by the browser's tab until it is told that the server has it. */
final class TypedWords {

    private static final TypeReference<List<KeptWords>> LIST = new TypeReference<>() {};

    private static final TypeReference<List<FormerWords>> FORMER = new TypeReference<>() {};

    private TypedWords() {}

    /**
     * @param name of the person and the text, under which the words are found again
     * @param found is told what was kept before and never stored, if there is any
     */
    static void watch(TextArea area, String name, Consumer<List<KeptWords>> found) {
        area.getElement()
                .executeJs("return window.stillwaterTyped ? window.stillwaterTyped.watch(this, $0) : []", name)
                .then(LIST, words -> {
                    if (words != null && !words.isEmpty()) {
                        found.accept(words);
                    }
                });
    }

    /**
     * @param found is told what was kept under these names and never stored, if there is any
     */
    static void former(Component asking, List<String> names, Consumer<List<FormerWords>> found) {
        asking.getElement()
                .executeJs("return window.stillwaterTyped ? window.stillwaterTyped.former($0.split(' ')) : []", String.join(" ", names))
                .then(FORMER, words -> {
                    if (words != null && !words.isEmpty()) {
                        found.accept(words);
                    }
                });
    }

    /** Words of a former text are taken care of. Said by the page: what showed them may be gone by then. */
    static void drop(FormerWords words) {
        UI.getCurrent().getPage().executeJs("window.stillwaterTyped?.drop($0, $1)", words.name(), (double) words.at());
    }

    /** The draft has this text now. */
    static void stored(TextArea area, String text) {
        area.getElement().executeJs("window.stillwaterTyped?.stored(this, $0)", text);
    }

    /** The server has this text, though not in the draft. */
    static void aside(TextArea area, String text) {
        area.getElement().executeJs("window.stillwaterTyped?.aside(this, $0)", text);
    }

    /** The draft takes this text no more: what is in it and not in the draft is kept, wherever the server has it. */
    static void keep(TextArea area) {
        area.getElement().executeJs("window.stillwaterTyped?.keep(this)");
    }

    /** The words that were found are taken care of. */
    static void settled(TextArea area, KeptWords words) {
        area.getElement().executeJs("window.stillwaterTyped?.settled(this, $0)", (double) words.at());
    }
}
