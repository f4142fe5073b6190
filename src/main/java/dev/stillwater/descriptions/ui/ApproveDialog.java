package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

/** Approves a version: at once, or for a day to come. */
class ApproveDialog {

    private final DescriptionReview review;
    private final DescriptionData version;
    private final List<EvidenceRecord> studies;
    private final Runnable decided;
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
    private final DateField day = new DateField(Words.text("descriptions.review.effectiveOn"));
    private final Paragraph ending = new Paragraph();
    private final Paragraph consequences = new Paragraph();
    private final ChainDays days;

    /** @param studies that the claims of the version lean on */
    ApproveDialog(DescriptionReview review, ChainDays days, DescriptionData version, List<EvidenceRecord> studies, Runnable decided) {
        this.review = review;
        this.days = days;
        this.version = version;
        this.studies = studies;
        this.decided = decided;
        ending.getElement().setAttribute("role", "status");
        when.setLabel(Words.text("descriptions.review.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(choice -> Words.of("descriptions.review.when", choice));
        when.setValue(When.AT_ONCE);
        when.addValueChangeListener(change -> show());
        LocalDate tomorrow = days.today().plusDays(1);
        day.setMin(tomorrow);
        day.addValueChangeListener(change -> show());
        day.setHelperText(Words.text(
                "descriptions.review.midnight", days.zone().getDisplayName(TextStyle.FULL, Words.locale())));
        show();
    }

    /**
     * @param unchecked whether no rules read the version's language
     * @param openRemarks how many nobody resolved
     */
    void open(boolean unchecked, long openRemarks) {
        FormDialog dialog = new FormDialog(
                Words.text("descriptions.review.approve.title", version.number(), Looks.language(version.language())),
                Words.text("descriptions.review.approve"), this::approve);
        if (unchecked) {
            dialog.with(new Paragraph(Words.text("descriptions.review.approve.unchecked")));
        }
        if (openRemarks > 0) {
            dialog.with(new Paragraph(Words.text("descriptions.review.approve.remarks", openRemarks)));
        }
        dialog.with(when, day, ending, consequences).field("effectiveOn", day).open();
    }

    private void show() {
        day.setVisible(when.getValue() == When.ON_A_DAY);
        consequences.setText(Words.text(
                when.getValue() == When.ON_A_DAY ? "descriptions.review.approve.later" : "descriptions.review.approve.text"));
        List<String> soon = studies.stream().filter(this::endsEarly).map(study -> Words.text(
                "descriptions.review.approve.study", study.study().title(), study.reviewBy())).toList();
        ending.setText(String.join(" ", soon));
        ending.setVisible(!soon.isEmpty());
    }

    /** Whether the text would be flagged before its day, or soon after it. */
    private boolean endsEarly(EvidenceRecord study) {
        LocalDate from = when.getValue() == When.ON_A_DAY && day.getValue() != null ? day.getValue() : days.today();
        return study.isDueSoon(from);
    }

    private void approve() {
        if (when.getValue() == When.ON_A_DAY) {
            LocalDate chosen = day.required("effectiveOn");
            review.approveFrom(version.id(), version.version(), chosen);
            Notices.done(Words.text("descriptions.review.approvedFrom", chosen));
        } else {
            review.approve(version.id(), version.version());
            Notices.done(Words.text("descriptions.review.approved"));
        }
        decided.run();
    }

    private enum When { AT_ONCE, ON_A_DAY }
}
