package dev.stillwater.uikit;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field to search a list by text, a moment after the person stops typing. */
public class SearchField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    /**
     * @param label what is searched, for the placeholder and for screen readers
     * @param search is told the text, also when it was emptied; only what a person typed, not what
     *     the program set
     */
    public SearchField(String label, Consumer<String> search) {
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(MOST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("search-field");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(change.getValue());
            }
        });
    }
}
