package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Above the matrix: what of it is shown, what is added, and its keys. */
class MatrixToolbar extends Div {

    private static final long serialVersionUID = 1L;

    private final SearchField search = new SearchField(Words.text("screening.matrix.search"), text -> changed());
    private final Select<MatrixFilter.Show> show = new Select<>();
    private final MultiSelectComboBox<ModalityCode> columns = new MultiSelectComboBox<>();
    private final Button add;
    private final Button copy;
    private final Span keys = new Span();
    private final transient Consumer<MatrixFilter> filtered;

    MatrixToolbar(Map<ModalityCode, String> names, Consumer<MatrixFilter> filtered, Runnable add, Runnable copy) {
        this.filtered = filtered;
        this.add = new Button(
                Words.text("policy.question.add"), VaadinIcon.PLUS.create(), click -> add.run());
        this.copy = new Button(Words.text("policy.copy.action"), VaadinIcon.COPY_O.create(), click -> copy.run());
        show.setItems(MatrixFilter.Show.values());
        show.setItemLabelGenerator(each -> Words.of("policy.filter", each));
        show.setAriaLabel(Words.text("policy.filter"));
        show.addClassName("matrix-show");
        columns.setItems(names.keySet());
        columns.setItemLabelGenerator(names::get);
        columns.setPlaceholder(Words.text("policy.filter.columns"));
        columns.setAriaLabel(Words.text("policy.filter.columns"));
        columns.setClearButtonVisible(true);
        columns.addClassName("matrix-columns");
        show.addValueChangeListener(change -> ifByHand(change.isFromClient()));
        columns.addValueChangeListener(change -> ifByHand(change.isFromClient()));
        keys.addClassNames("mute", "small", "matrix-keys");
        keys.setText(Words.text("policy.matrix.keys"));
        addClassName("toolbar");
        add(search, show, columns, this.add, this.copy, keys);
    }

    private void ifByHand(boolean byHand) {
        if (byHand) {
            changed();
        }
    }

    private void changed() {
        filtered.accept(new MatrixFilter(search.getValue(), show.getValue(), columns.getValue()));
    }

    /** @param open whether a draft is shown that can be edited */
    void show(MatrixFilter filter, boolean open) {
        search.setValue(filter.text());
        show.setValue(filter.show());
        columns.setValue(Set.copyOf(filter.modalities()));
        add.setVisible(open);
        copy.setVisible(open);
        keys.setVisible(open);
    }
}
