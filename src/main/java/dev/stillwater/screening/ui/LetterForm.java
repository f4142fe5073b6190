package dev.stillwater.screening.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ClearanceDesk;
import dev.stillwater.screening.LetterCondition;
import dev.stillwater.screening.LetterNeeded;
import dev.stillwater.screening.NewClearance;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form that puts a doctor's letter on file; what a visit waits for stands in it already. */
final class LetterForm {

    private static final int LONGEST = 120;

    private LetterForm() {}

    static void open(
            ClearanceDesk desk,
            List<LetterCondition> conditions,
            Map<ModalityCode, String> names,
            GuestId guest,
            LocationId location,
            List<LetterNeeded> needed,
            Runnable then) {
        ComboBox<LetterCondition> condition = new ComboBox<>(Words.text("screening.letter.about"));
        condition.setItems(neededFirst(conditions, needed));
        condition.setItemLabelGenerator(each -> PolicyWords.of(each.about()));
        condition.setWidthFull();
        condition.setRequiredIndicatorVisible(true);
        MultiSelectComboBox<ModalityCode> modalities =
                new MultiSelectComboBox<>(Words.text("screening.letter.allows"));
        modalities.setItems(names.keySet());
        modalities.setItemLabelGenerator(names::get);
        modalities.setWidthFull();
        modalities.setRequiredIndicatorVisible(true);
        TextField issuedBy = new TextField(Words.text("screening.letter.issuedBy"));
        issuedBy.setWidthFull();
        issuedBy.setMaxLength(LONGEST);
        issuedBy.setRequiredIndicatorVisible(true);
        DateField from = new DateField(Words.text("screening.letter.dated"));
        DateField to = new DateField(Words.text("screening.letter.good"));
        from.saidInWords().setRequiredIndicatorVisible(true);
        to.saidInWords().setRequiredIndicatorVisible(true);
        Runnable suggest = () -> suggestEnd(condition, from, to);
        condition.addValueChangeListener(change -> {
            suggest.run();
            needed(needed, change.getValue()).ifPresent(letter -> modalities.setValue(letter.modalities()));
        });
        conditions.stream()
                .filter(each -> !needed.isEmpty() && each.condition().equals(needed.getFirst().condition()))
                .findFirst()
                .ifPresent(condition::setValue);
        from.addValueChangeListener(change -> suggest.run());
        Div dates = new Div(from, to);
        dates.addClassName("form-columns");
        new FormDialog(
                        Words.text("screening.letters.add"),
                        Words.text("screening.letter.save"),
                        () -> {
                            Refusal.together(
                                    () -> Fields.required(condition, "condition"),
                                    () -> Fields.required(modalities, "modalities"),
                                    () -> Fields.required(issuedBy, "issuedBy"),
                                    () -> from.required("from"), () -> to.required("to"));
                            desk.add(
                                    new NewClearance(
                                            guest, location,
                                            Fields.required(condition, "condition").condition(),
                                            new TreeSet<>(modalities.getValue()),
                                            issuedBy.getValue(), from.required("from"),
                                            to.required("to")));
                            Notices.done(Words.text("screening.letter.saved"));
                            then.run();
                        })
                .with(condition, modalities, issuedBy, dates)
                .field("condition", condition)
                .field("modalities", modalities)
                .field("issuedBy", issuedBy)
                .field("from", from)
                .field("to", to)
                .open();
    }

    private static List<LetterCondition> neededFirst(List<LetterCondition> conditions, List<LetterNeeded> needed) {
        return conditions.stream()
                .sorted(Comparator.comparing((LetterCondition each) -> needed(needed, each).isEmpty()))
                .toList();
    }

    private static Optional<LetterNeeded> needed(List<LetterNeeded> needed, @Nullable LetterCondition condition) {
        return needed.stream()
                .filter(letter -> condition != null && letter.condition().equals(condition.condition()))
                .findFirst();
    }

    /** As long as a letter about this is good, until somebody enters another day. */
    private static void suggestEnd(
            ComboBox<LetterCondition> condition, DateField from, DateField to) {
        LetterCondition chosen = condition.getValue();
        if (chosen != null && from.getValue() != null) {
            to.setValue(from.getValue().plusDays(chosen.days()));
        }
    }
}
