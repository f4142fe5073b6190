package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the page as a whole says to a reader: its author has to have read each notice before it goes to a reviewer. */
class AcknowledgeDialog {

    private final CheckboxGroup<String> notices = new CheckboxGroup<>(Words.text("descriptions.acknowledge.notices"));
    private final Consumer<Collection<String>> send;

    /** @param send is told what was acknowledged, and refuses while something was not */
    AcknowledgeDialog(List<String> codes, Consumer<Collection<String>> send) {
        this.send = send;
        notices.setItems(codes);
        notices.setItemLabelGenerator(code -> Words.text("claims.notice." + code));
        notices.addClassName("acknowledge");
    }

    void open() {
        new FormDialog(
                        Words.text("descriptions.acknowledge.title"), Words.text("descriptions.text.send"),
                        () -> send.accept(notices.getValue()))
                .with(new Paragraph(Words.text("descriptions.acknowledge.text")), notices)
                .open();
    }
}
