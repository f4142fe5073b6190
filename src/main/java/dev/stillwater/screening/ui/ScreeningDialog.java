package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.Correction;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks a guest, shows what follows, and records it. When another version of the policy comes into
 * force meanwhile, it goes on with that; the answers stay.
 */
final class ScreeningDialog {

    /** The version of the consent text {@code screening.consent.text}; change both together. */
    private static final String CONSENT_VERSION = "2026-11";

    private final GuestScreening screening;
    private final ScreeningVisit visit;
    private final Map<ModalityCode, String> names;
    private final Consumer<ScreeningData> then;
    private final FormDialog dialog;
    private final ScreeningForm form;
    private final Paragraph about = new Paragraph();
    private final Span open = new Span();
    /** Asked only where answers noted again allow more than before. */
    private final Select<Correction> why = new Select<>();
    private final Checkbox consent = new Checkbox(Words.text("screening.consent.text"));

    ScreeningDialog(
            GuestScreening screening,
            ScreeningVisit visit,
            String guestName,
            Map<ModalityCode, String> names,
            Broadcaster broadcaster,
            Consumer<ScreeningData> then) {
        this.screening = screening;
        this.visit = visit;
        this.names = names;
        this.then = then;
        ScreeningSheet sheet = screening.begin(visit);
        dialog = new FormDialog(
                Words.text("screening.dialog.title", guestName),
                Words.text("screening.dialog.record"),
                this::record);
        form = new ScreeningForm(sheet, names, this::showOpen);
        about.addClassNames("mute", "small");
        consent.setVisible(!sheet.consented());

        Live.listen(dialog, broadcaster, Set.of(PolicyEditing.TOPIC), change -> follow());

        open.addClassNames("mute", "small", "still-open");
        dialog.getFooter().addComponentAsFirst(open);
        open.getElement().setAttribute("role", "status");
        dialog.sendWhen(this::isAnswered);
        dialog.askBeforeDiscarding(() -> !form.given().isEmpty());
        dialog.addClassName("screening-dialog");
        why.setLabel(Words.text("screening.correction"));
        why.setItems(Correction.values());
        why.setItemLabelGenerator(each -> Words.of("screening.correction", each));
        why.setVisible(false);
        dialog.with(about, form, consent, why);
        showAbout();
    }

    /** Offers to let the guest answer by himself. */
    ScreeningDialog withTablet(Runnable hand) {
        Button button = new Button(Words.text("screening.hand"), VaadinIcon.TABLET.create(), click -> {
            dialog.close();
            hand.run();
        });
        button.addClassName("hand-over");
        dialog.getFooter().addComponentAsFirst(button);
        return this;
    }

    void open() {
        dialog.open();
    }

    private void showAbout() {
        about.setText(Words.text(
                "screening.dialog.about", PolicyWords.names(names, visit.parts()), visit.day(),
                form.sheet().policyNumber()));
    }

    /** Says beside the button what it still waits for; where nothing was said, there is nothing to record. */
    private void showOpen(int questions, boolean recorded) {
        dialog.primary().setVisible(!recorded);
        open.setText(Words.text("screening.record.stillOpen", questions));
        open.setVisible(questions > 0);
        if (questions == 0) {
            urge(false);
        }
    }

    /** What is open is marked where it stands, and said beside the button that was pressed. */
    private boolean isAnswered() {
        boolean marked = form.markOpen();
        urge(marked);
        if (marked) {
            open.setText(Words.text("screening.record.marked", form.openQuestions()));
        }
        return !marked;
    }

    private void urge(boolean on) {
        open.setClassName("refusal", on);
        open.getElement().setAttribute("role", on ? "alert" : "status");
    }

    private void record() {
        try {
            String agreed = consent.getValue() ? CONSENT_VERSION : null;
            ScreeningData recorded =
                    screening.record(visit, form.sheet().policy(), form.given(), agreed, why.getValue());
            Notices.done(Words.text("screening.dialog.recorded"));
            then.accept(recorded);
        } catch (Refusal refusal) {
            if (refusal.by("screening.record.newPolicy")) {
                follow();
            }
            if (refusal.by("screening.record.looser")) {
                askWhy();
            }
            throw refusal;
        }
    }

    /** The reason stands below all questions: the way there is gone for whoever pressed the button, and said beside it. */
    private void askWhy() {
        why.setVisible(true);
        why.scrollIntoView();
        why.focus();
        open.setText(Words.text("screening.correction.needed"));
        open.setVisible(true);
        urge(true);
    }

    private void follow() {
        ScreeningSheet newer = screening.begin(visit);
        if (!newer.policy().equals(form.sheet().policy())) {
            form.continueOn(newer);
            form.showOpen();
            showAbout();
            Notices.warn(Words.text("screening.record.newPolicy", newer.policyNumber()));
        }
    }
}
