package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.TextComparison;
import dev.stillwater.uikit.Words;
import java.util.List;

/** Two versions of a description, word by word; any two can be chosen. */
class ComparisonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionDesk desk;
    private final Select<DescriptionVersion> before = new Select<>();
    private final Select<DescriptionVersion> after = new Select<>();
    private final Div pages = new Div();

    /** @param versions at least two, newest first */
    ComparisonDialog(DescriptionDesk desk, List<DescriptionVersion> versions) {
        this.desk = desk;
        setHeaderTitle(Words.text("descriptions.compare"));
        addClassName("form-dialog");
        setUp(before, "descriptions.compare.before", versions);
        setUp(after, "descriptions.compare.after", versions);
        before.setValue(versions.get(1));
        after.setValue(versions.getFirst());
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
        Div choice = new Div(before, after);
        choice.addClassNames("row", "wrap");
        pages.addClassNames("comparison", "text-page");
        pages.getElement().setAttribute("aria-live", "polite");
        add(choice, pages);
        getFooter().add(new Button(Words.text("action.close"), click -> close()));
        show();
    }

    private static void setUp(Select<DescriptionVersion> select, String label, List<DescriptionVersion> versions) {
        select.setLabel(Words.text(label));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> Words.text("descriptions.versions.number", version.number()));
    }

    private void show() {
        DescriptionData old = desk.get(before.getValue().id());
        DescriptionData young = desk.get(after.getValue().id());
        pages.removeAll();
        for (TextPart part : TextPart.values()) {
            String one = part.in(old.texts());
            String other = part.in(young.texts());
            if (!one.equals(other)) {
                pages.add(new H3(part.label()), words(TextComparison.of(one, other)));
            }
        }
        if (pages.getElement().getChildCount() == 0) {
            pages.add(new Paragraph(Words.text("descriptions.compare.same")));
        }
    }

    /** A text with what went and what came, struck and underlined. */
    static Div words(List<TextComparison.Piece> pieces) {
        Div text = new Div();
        text.addClassName("comparison-text");
        text.getElement().setAttribute("dir", "auto");
        pieces.forEach(piece -> text.getElement().appendChild(shown(piece)));
        return text;
    }

    private static Element shown(TextComparison.Piece piece) {
        Element shown = switch (piece.kind()) {
            case SAME -> new Element("span");
            case REMOVED -> new Element("del");
            case ADDED -> new Element("ins");
        };
        return shown.setText(piece.text());
    }
}
