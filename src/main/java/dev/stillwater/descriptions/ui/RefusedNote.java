package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why something was not done, each reason on a line of its own; empty and out of sight until there is one. */
class RefusedNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RefusedNote() {
        getContent().addClassName("refusal");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void say(String sentence) {
        say(List.of(new Reason(sentence, Optional.empty())));
    }

    void say(List<Reason> reasons) {
        getContent().removeAll();
        getContent().getElement().setAttribute("role", "alert").removeAttribute("aria-label");
        if (reasons.size() == 1) {
            Paragraph only = new Paragraph(reasons.getFirst().sentence());
            reasons.getFirst().way().ifPresent(way -> only.add(new Span(" "), way));
            getContent().add(only);
        } else {
            UnorderedList list = new UnorderedList();
            reasons.forEach(reason -> {
                ListItem line = new ListItem(reason.sentence());
                reason.way().ifPresent(way -> line.add(new Span(" "), way));
                list.add(line);
            });
            getContent().add(list);
        }
        getContent().setVisible(true);
        getContent().scrollIntoView(ScrollIntoViewOption.Block.CENTER);
    }

    /** For what was pressed elsewhere: the hand is led to the reasons, which are read out because of that alone. */
    void sayHere(List<Reason> reasons) {
        say(reasons);
        getContent().getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", reasons.stream().map(Reason::sentence).collect(Collectors.joining(" ")))
                .setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true})");
    }

    void close() {
        getContent().setVisible(false);
    }

    /** One reason, and the way to where it is mended. */
    record Reason(String sentence, Optional<Component> way) {}
}
