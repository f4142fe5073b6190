package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says that another person saved the draft meanwhile, shows both texts, and lets this one decide. */
class StaleDraft extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionData latest;
    private final transient Supplier<DescriptionTexts> mine;
    private final transient Consumer<DescriptionData> keep;
    private final transient Consumer<DescriptionData> take;

    /**
     * @param mine what this person has typed by now
     * @param keep is told the newer version when it shall be written over
     * @param take is told the newer version when it shall replace what was typed
     */
    StaleDraft(
            DescriptionData latest, Supplier<DescriptionTexts> mine, Consumer<DescriptionData> keep,
            Consumer<DescriptionData> take) {
        this.latest = latest;
        this.mine = mine;
        this.keep = keep;
        this.take = take;
        Paragraph sentence = new Paragraph(Words.text(
                latest.isOpen() ? "descriptions.text.stale" : "descriptions.text.staleClosed",
                latest.changedBy(), Moments.time(latest.changedAt())));
        getContent().add(sentence);
        if (latest.isOpen()) {
            Div buttons = new Div(
                    new Button(Words.text("descriptions.text.stale.compare"), click -> compare()),
                    new Button(Words.text("descriptions.text.stale.keep"), click -> keep.accept(latest)),
                    new Button(Words.text("descriptions.text.stale.take"), click -> take.accept(latest)));
            buttons.addClassName("toolbar");
            getContent().add(buttons);
        }
        getContent().addClassNames("sunken", "stack-s", "stale");
        getContent().getElement().setAttribute("role", "alert");
    }

    private void compare() {
        Div both = new Div();
        both.addClassName("stale-texts");
        DescriptionTexts own = mine.get();
        for (TextPart part : TextPart.values()) {
            if (!part.in(own).equals(part.in(latest.texts()))) {
                both.add(text(part, "descriptions.text.stale.mine", part.in(own)));
                both.add(text(part, "descriptions.text.stale.theirs", part.in(latest.texts())));
            }
        }
        new FormDialog(
                        Words.text("descriptions.text.stale.compare"), Words.text("descriptions.text.stale.take"),
                        () -> take.accept(latest))
                .with(both)
                .open();
    }

    private static Div text(TextPart part, String key, String text) {
        H3 heading = new H3(Words.text(key, part.label()));
        Pre words = new Pre(text);
        words.addClassName("stale-text");
        return new Div(heading, words);
    }
}
