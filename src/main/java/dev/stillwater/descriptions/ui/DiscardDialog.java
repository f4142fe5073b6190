package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Gives up a version that is being written or reviewed, after saying what becomes of it and what comes next. */
class DiscardDialog {

    private final DescriptionReview review;
    private final List<DescriptionVersion> versions;
    private final Runnable discarded;

    /** @param discarded is told when the version is discarded */
    DiscardDialog(DescriptionReview review, List<DescriptionVersion> versions, Runnable discarded) {
        this.review = review;
        this.versions = versions;
        this.discarded = discarded;
    }

    /**
     * @param version as it is when the button is clicked
     * @param unsaved whether words stand on the screen then that are not in it
     */
    Button button(Supplier<DescriptionData> version, BooleanSupplier unsaved) {
        Button button = new Button(Words.text("descriptions.discard"), click -> open(version.get(), unsaved.getAsBoolean()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void open(DescriptionData version, boolean unsaved) {
        List<Paragraph> details = new ArrayList<>();
        details.add(new Paragraph(versions.stream()
                .filter(one -> one.state() == DescriptionState.APPROVED)
                .findFirst()
                .map(read -> Words.text("descriptions.discard.next", read.number()))
                .orElseGet(() -> Words.text("descriptions.discard.nextEmpty"))));
        if (!version.authors().isEmpty()) {
            details.add(new Paragraph(Words.text("descriptions.discard.authors", version.authors())));
        }
        if (unsaved) {
            details.add(new Paragraph(Words.text("descriptions.discard.unsaved")));
        }
        Confirm.open(
                Words.text("descriptions.discard.title", version.number()), Words.text("descriptions.discard.text"),
                Words.text("descriptions.discard"), () -> {
                    review.discard(version.id(), version.version());
                    Notices.done(Words.text("descriptions.discard.done", version.number()));
                    discarded.run();
                }, details.toArray(Paragraph[]::new));
    }
}
