package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.TextComparison;
import dev.stillwater.uikit.Words;
import java.util.List;

/** Two texts of a description, word by word: versions, or what they were when they were sent back; any two can be chosen. */
class ComparisonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient TextServices services;
    private final Select<ComparedText> before = new Select<>();
    private final Select<ComparedText> after = new Select<>();
    private final Div pages = new Div();

    /** @param texts at least two, newest first */
    ComparisonDialog(TextServices services, List<ComparedText> texts) {
        this(services, texts, texts.get(1), texts.getFirst());
    }

    /** @param old one of the texts, and so is young */
    ComparisonDialog(TextServices services, List<ComparedText> texts, ComparedText old, ComparedText young) {
        this.services = services;
        setHeaderTitle(Words.text("descriptions.compare"));
        addClassName("form-dialog");
        setUp(before, "descriptions.compare.before", texts);
        setUp(after, "descriptions.compare.after", texts);
        before.setValue(old);
        after.setValue(young);
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
        Div choice = new Div(before, after);
        choice.addClassNames("row", "wrap", "compared");
        pages.addClassNames("comparison", "text-page");
        pages.getElement().setAttribute("aria-live", "polite");
        add(choice, pages);
        getFooter().add(new Button(Words.text("action.close"), click -> close()));
        show();
    }

    private static void setUp(Select<ComparedText> select, String label, List<ComparedText> texts) {
        select.setLabel(Words.text(label));
        select.setItems(texts);
        select.setItemLabelGenerator(ComparedText::label);
    }

    private void show() {
        DescriptionTexts old = before.getValue().texts(services);
        DescriptionTexts young = after.getValue().texts(services);
        pages.removeAll();
        for (TextPart part : TextPart.values()) {
            String one = part.in(old);
            String other = part.in(young);
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
