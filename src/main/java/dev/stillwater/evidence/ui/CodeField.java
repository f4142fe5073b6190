package dev.stillwater.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.stillwater.uikit.Words;
import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes chosen by their names. A code that there is no more stays chosen, and says so. */
class CodeField<T> extends MultiSelectComboBox<T> {

    private static final long serialVersionUID = 1L;

    private final transient Map<T, String> names;

    /** @param names of what can be chosen, as they are shown */
    CodeField(String label, Map<T, String> names) {
        super(label);
        this.names = names;
        setItemLabelGenerator(this::name);
        setAutoExpand(AutoExpandMode.VERTICAL);
        offer(names.keySet());
    }

    /** Chooses codes, known or not. */
    void choose(Set<T> codes) {
        Set<T> all = new HashSet<>(names.keySet());
        all.addAll(codes);
        offer(all);
        setValue(codes);
    }

    private void offer(Set<T> codes) {
        Collator order = Collator.getInstance(Words.locale());
        List<T> sorted = codes.stream().sorted((one, other) -> order.compare(name(one), name(other))).toList();
        setItems(sorted);
    }

    private String name(T code) {
        String name = names.get(code);
        return name == null ? Words.text("evidence.code.gone", code) : name;
    }
}
