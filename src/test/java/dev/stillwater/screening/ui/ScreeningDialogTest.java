package dev.stillwater.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.LetterCondition;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class ScreeningDialogTest extends ViewTest {

    @Autowired ScreeningDialogs dialogs;
    @Autowired GuestScreening screening;
    @Autowired World world;

    private LocationId here;
    private GuestId guest;
    private final AtomicReference<ScreeningData> recorded = new AtomicReference<>();

    @BeforeEach
    void a_guest() {
        here = world.aLocation().stored();
        guest = world.aGuest(here);
        signInAsManager(here);
        navigate("policy", Component.class);
    }

    private void screen(String... parts) {
        dialogs.screen(
                ScreeningVisit.of(guest, here, World.TODAY, Arrays.stream(parts).map(ModalityCode::of).toList()),
                "Kim D.", "policy", recorded::set);
    }

    @SuppressWarnings("unchecked")
    private void say(String question, boolean yes) {
        test((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class)
                        .withPropertyValue(RadioButtonGroup::getLabel, label(question)).single())
                .selectItem(yes ? yesWord(question) : "No");
    }

    private String label(String question) {
        return screening.begin(ScreeningVisit.of(guest, here, World.TODAY, Set.of(ModalityCode.of("SW"))))
                .document().questions().stream()
                .filter(each -> each.code().value().equals(question))
                .findFirst().orElseThrow().wording().texts().get("en");
    }

    private static String yesWord(String question) {
        return question.equals("S02") ? "Yes, still unwell" : "Yes";
    }

    private void sayNoToTheRest() {
        test($(Button.class).withTextContaining("with no").single()).click();
    }

    @Test
    void a_healthy_guest_is_done_with_one_press_and_one_record() {
        screen("SW");
        Button record = $(Button.class).withText("Record screening").single();
        assertThat($(Span.class).withClassName("still-open").single().getText()).startsWith("Still open: ").endsWith(" questions");
        test(record).click();
        assertThat(recorded.get()).isNull();
        assertThat($(Span.class).withClassName("still-open").single().getText()).endsWith(" questions are still open; they are marked.");
        sayNoToTheRest();
        assertThat($(Span.class).withClassName("still-open").exists()).isFalse();
        assertThat(badge()).isEqualTo("Proceed");

        test(record).click();

        assertThat(recorded.get().decision().headline()).isEqualTo(Headline.PROCEED);
        assertThat($(FormDialog.class).exists()).isFalse();
    }

    @Test
    void who_is_asked_again_and_may_more_than_before_is_recorded_with_a_reason() {
        screen("SW");
        say("S02", true);
        sayNoToTheRest();
        $(DateField.class).single().setValue(World.TODAY);
        test($(Button.class).withText("Record screening").single()).click();
        assertThat(recorded.get().decision().headline()).isEqualTo(Headline.NOT_BEFORE);

        screen("SW");
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("led to a stricter decision");
        assertThat($(Span.class).withClassName("still-open").single().getText()).startsWith("Say at the end why");
        test($(Select.class).withLabel("Why do the answers differ?").single()).selectItem("The guest corrected an answer");
        test($(Button.class).withText("Record screening").single()).click();

        assertThat(recorded.get().decision().headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void details_are_asked_only_after_a_yes() {
        screen("SW");
        assertThat($(DateField.class).exists()).isFalse();
        say("S02", true);
        sayNoToTheRest();
        DateField since = $(DateField.class).single();
        assertThat($(DecisionCard.class).exists()).isFalse();
        since.setValue(World.TODAY);
        assertThat(badge()).startsWith("Not before");
        say("S02", false);
        assertThat($(DateField.class).exists()).isFalse();
        assertThat(badge()).isEqualTo("Proceed");
    }

    @Test
    void a_number_opens_its_follow_ups() {
        screen("PN");
        say("S22", true);
        $(IntegerField.class).withLabel("How many weeks?").single().setValue(20);
        assertThat($(QuestionField.class).all())
                .extracting(field -> field.question().code().value())
                .contains("S23", "S24");
        sayNoToTheRest();
        assertThat(badge()).isEqualTo("Proceed");
    }

    @Test
    void a_number_out_of_range_does_not_count() {
        screen("PN");
        say("S22", true);
        IntegerField weeks = $(IntegerField.class).withLabel("How many weeks?").single();
        weeks.setValue(99);
        assertThat(weeks.isInvalid()).isTrue();
        assertThat(weeks.getErrorMessage()).startsWith("Enter a whole number from ");
        sayNoToTheRest();
        assertThat($(DecisionCard.class).exists()).isFalse();
    }

    @Test
    void a_day_that_is_still_ahead_is_said_at_the_field_and_does_not_count() {
        screen("SW");
        say("S02", true);
        sayNoToTheRest();
        DateField since = $(DateField.class).single();

        since.setValue(World.TODAY.plusDays(1));

        assertThat(since.isInvalid()).isTrue();
        assertThat(since.getErrorMessage()).startsWith("This day is still ahead");
        assertThat($(DecisionCard.class).exists()).isFalse();
        test($(Button.class).withText("Record screening").single()).click();
        assertThat(since.getErrorMessage()).startsWith("This day is still ahead");
        since.setValue(World.TODAY);
        assertThat(since.isInvalid()).isFalse();
        assertThat(badge()).startsWith("Not before");
    }

    @Test
    void a_day_ahead_does_not_count_for_a_visit_that_is_later_still() {
        dialogs.screen(
                ScreeningVisit.of(guest, here, World.TODAY.plusDays(5), List.of(ModalityCode.of("SW"))), "Kim D.", "policy",
                recorded::set);
        say("S02", true);
        sayNoToTheRest();
        $(DateField.class).single().setValue(World.TODAY.plusDays(1));
        assertThat($(DateField.class).single().isInvalid()).isTrue();
        assertThat($(DecisionCard.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void recording_with_open_questions_marks_each_of_them_and_says_it_beside_the_button() {
        screen("SW");
        say("S02", true);
        test($(Button.class).withText("Record screening").single()).click();

        assertThat($(DateField.class).single().getErrorMessage()).isEqualTo("Please answer this.");
        assertThat($(RadioButtonGroup.class).all())
                .filteredOn(group -> group.getValue() == null)
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.isInvalid()).isTrue());
        Span beside = $(Span.class).withClassName("still-open").single();
        assertThat(beside.getText()).endsWith("questions are still open; they are marked.");
        assertThat(beside.getElement().getAttribute("role")).isEqualTo("alert");
        sayNoToTheRest();
        assertThat(beside.getText()).isEqualTo("Still open: 1 question");
        assertThat(recorded.get()).isNull();
    }

    @Test
    void what_is_asked_before_the_day_is_not_decided_yet_and_does_not_look_like_it() {
        dialogs.screen(
                ScreeningVisit.of(guest, here, World.TODAY.plusDays(1), List.of(ModalityCode.of("SW"))), "Kim D.", "policy",
                recorded::set);
        say("S02", true);
        $(DateField.class).single().setValue(World.TODAY);
        sayNoToTheRest();

        assertThat(badge()).isEqualTo("Ask again on the day");
        assertThat($(Paragraph.class).withTextContaining("Not decided yet").single().getText()).endsWith("Proceed with changes.");
        test($(Button.class).withText("Record screening").single()).click();

        getCurrentView().getElement().appendChild(dialogs.history(guest).getElement());
        assertThat($(Span.class).withText("Ask again on the day").exists()).isTrue();
        dialogs.show(recorded.get().id());
        assertThat(badge()).isEqualTo("Ask again on the day");
    }

    @Test
    void the_parts_are_named_in_the_order_of_the_treatment() {
        screen("MLD", "SW");
        assertThat($(Paragraph.class).withTextContaining("of the policy").single().getText())
                .startsWith("Manual lymphatic drainage and Swedish");
    }

    @Test
    void consent_keeps_the_answers_for_the_next_time() {
        screen("SW");
        sayNoToTheRest();
        Checkbox consent = $(Checkbox.class).withLabelContaining("agrees").single();
        consent.setValue(true);
        test($(Button.class).withText("Record screening").single()).click();

        screen("SW");

        assertThat($(Checkbox.class).withLabelContaining("agrees").exists()).isFalse();
        assertThat($(Paragraph.class).withTextContaining("stays good until the end of").exists()).isTrue();
        assertThat($(QuestionField.class).exists()).isFalse();
        test($(Button.class).withText("Ask everything again").single()).click();
        assertThat($(QuestionField.class).all()).hasSizeGreaterThan(20);
        assertThat($(DecisionCard.class).exists()).isFalse();
    }

    @Test
    void who_is_screened_again_and_asked_nothing_is_not_recorded_twice() {
        screen("SW");
        sayNoToTheRest();
        $(Checkbox.class).withLabelContaining("agrees").single().setValue(true);
        test($(Button.class).withText("Record screening").single()).click();

        screen("SW");

        assertThat($(Paragraph.class).withTextContaining("is on record").exists()).isTrue();
        assertThat($(Button.class).withText("Record screening").exists()).isFalse();
        test($(Button.class).withText("Ask everything again").single()).click();
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        assertThat(screening.history(guest, PageRequest.of(0, 5))).hasSize(2);
    }

    @Test
    void answers_are_read_later_with_a_reason_only() {
        screen("SW");
        say("S02", true);
        $(DateField.class).single().setValue(World.TODAY);
        sayNoToTheRest();
        $(Checkbox.class).withLabelContaining("agrees").single().setValue(true);
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());

        test($(Button.class).withTextContaining("Read the answers").single()).click();
        test($(Button.class).withText("Read the answers").single()).click();
        TextField reason = $(TextField.class).withLabel("Why you need to see them").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat($(Paragraph.class).withTextContaining("Your reason stands").exists()).isFalse();
        reason.setValue("The guest asks what was noted");
        test($(Button.class).withText("Read the answers").single()).click();

        assertThat($(Paragraph.class).withTextContaining("The guest asks what was noted").exists()).isTrue();
        assertThat($(ListItem.class).all()).extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(line -> line.contains("still unwell"));
    }

    @Test
    void answers_that_were_not_kept_cannot_be_read() {
        screen("SW");
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());
        assertThat($(Button.class).withTextContaining("Read the answers").exists()).isFalse();
        assertThat($(Paragraph.class).withTextContaining("These are the reasons of the decision").exists()).isTrue();
    }

    @Test
    void a_refused_guest_is_told_what_next_and_no_day_beside_the_refusal() {
        screen("SW");
        say("S02", true);
        $(DateField.class).single().setValue(World.TODAY);
        say("S08", true);
        sayNoToTheRest();

        assertThat(badge()).isEqualTo("Not this treatment");
        String card = $(DecisionCard.class).single().getElement().getTextRecursively();
        assertThat(card).doesNotContain("Not before").doesNotContain("not before").doesNotContain("Earliest day");
        assertThat(card).contains("What next").contains("First, tell the guest").contains("asked again at every visit");
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());
        assertThat($(DecisionCard.class).single().getElement().getTextRecursively()).contains("no technique can go ahead on that day as things stand").doesNotContain("further questions");
    }

    @Test
    void where_every_technique_has_to_wait_no_further_question_is_said_to_help() {
        screen("SW");
        say("S02", true);
        $(DateField.class).single().setValue(World.TODAY);
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());

        assertThat($(DecisionCard.class).single().getElement().getTextRecursively())
                .contains("no technique can go ahead on that day as things stand").doesNotContain("further questions");
        assertThat(recorded.get().byItself()).containsEntry(ModalityCode.of("MLD"), Headline.NOT_BEFORE);
    }

    @Test
    void what_a_letter_does_not_change_is_said_of_the_refused_part_only() {
        screen("DT", "SW");
        say("S20", true);
        sayNoToTheRest();

        String card = $(DecisionCard.class).single().getElement().getTextRecursively();
        assertThat(card).contains("a letter does not change it: Deep tissue").contains("once the letter named below is on file: Swedish");
        assertThat(card).doesNotContain("A letter does not change that").doesNotContain("for Deep tissue");
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());

        card = $(DecisionCard.class).single().getElement().getTextRecursively();
        assertThat(card).contains("no technique can go ahead on that day as things stand")
                .contains("With a doctor's letter on file, these could go ahead on that day by themselves: ")
                .doesNotContain("location");
        assertThat(recorded.get().byItself()).containsEntry(ModalityCode.of("SW"), Headline.CLEARANCE_NEEDED)
                .containsEntry(ModalityCode.of("HS"), Headline.REFUSED);
        assertThat(recorded.get().alone()).isEmpty();
    }

    @Test
    void where_every_part_is_refused_no_letter_is_named_for_it() {
        screen("DT");
        say("S20", true);
        sayNoToTheRest();

        String card = $(DecisionCard.class).single().getElement().getTextRecursively();
        assertThat(card).contains("A letter does not change that").doesNotContain("Letters needed").doesNotContain("With a letter");
    }

    @Test
    void about_when_is_answered_by_a_year_or_a_month() {
        screen("MLD");
        say("S14", true);
        sayNoToTheRest();
        assertThat($(DateField.class).exists()).isFalse();
        IntegerField year = $(IntegerField.class).withLabel("Year").single();
        year.setValue(World.TODAY.getYear());
        assertThat(badge()).isEqualTo("Not this treatment");

        @SuppressWarnings("unchecked")
        Select<java.time.Month> month = $(Select.class).withLabel("Month").single();
        month.setValue(java.time.Month.MARCH);

        assertThat(badge()).isEqualTo("Letter needed");
        year.setValue(World.TODAY.getYear() + 1);
        assertThat($(DecisionCard.class).exists()).isFalse();
        year.setValue(World.TODAY.getYear());
        month.setValue(java.time.Month.DECEMBER);
        assertThat($(AboutWhenField.class).single().getErrorMessage()).startsWith("This day is still ahead");
        assertThat($(DecisionCard.class).exists()).isFalse();
    }

    @Test
    void who_is_not_getting_better_yet_says_so_and_waits() {
        screen("SW");
        say("S02", true);
        sayNoToTheRest();
        DateField since = $(DateField.class).single();
        Checkbox notYet = $(Checkbox.class).withLabelContaining("not getting better yet").single();

        notYet.setValue(true);

        assertThat(badge()).startsWith("Not before");
        since.setValue(World.TODAY.minusDays(2));
        assertThat(notYet.getValue()).isFalse();
        assertThat(badge()).isEqualTo("Proceed with changes");
        notYet.setValue(true);
        assertThat(since.isEmpty()).isTrue();
        assertThat(badge()).startsWith("Not before");
    }

    @Test
    void a_day_is_said_with_its_month_as_a_word() {
        screen("SW");
        say("S02", true);
        sayNoToTheRest();
        DateField since = $(DateField.class).single();
        assertThat(since.getPlaceholder()).isEqualTo("MM/DD/YYYY");

        since.setValue(World.TODAY);

        assertThat(since.getHelperText()).isEqualTo("November 17, 2026");
    }

    @Test
    void who_is_refused_for_what_stays_so_is_not_sent_to_another_day() {
        screen("DT");
        say("S28", true);
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        dialogs.show(recorded.get().id());

        String card = $(DecisionCard.class).single().getElement().getTextRecursively();
        assertThat(card).contains("It stays so on other days").contains("these could go ahead on that day by themselves");
    }

    @Test
    void a_day_that_contradicts_the_question_is_asked_again() {
        screen("SW");
        say("S01", true);
        sayNoToTheRest();
        DateField last = $(DateField.class).single();

        last.setValue(LocalDate.of(2020, 3, 1));

        assertThat(last.getErrorMessage()).contains("does not fit");
        assertThat($(DecisionCard.class).exists()).isFalse();
        test($(Button.class).withText("Record screening").single()).click();
        assertThat(recorded.get()).isNull();
        last.setValue(World.TODAY.minusDays(1));
        assertThat($(DecisionCard.class).exists()).isTrue();
    }

    @Test
    void what_follows_for_another_treatment_of_the_day_is_recorded_from_answers_that_are_still_good() {
        screen("SW", "DT");
        sayNoToTheRest();
        $(Checkbox.class).withLabelContaining("agrees").single().setValue(true);
        test($(Button.class).withText("Record screening").single()).click();

        screen("DT");
        assertThat($(Paragraph.class).withTextContaining("not on record yet").exists()).isTrue();
        test($(Button.class).withText("Record screening").single()).click();

        assertThat(recorded.get().decision().modalities()).containsExactly(ModalityCode.of("DT"));
    }

    @Test
    void a_letter_goes_on_file_and_is_refused_at_its_field() {
        dialogs.letters(guest, here, "Kim D.", () -> {});
        test($(Button.class).withText("Put a letter on file").single()).click();
        test($(Button.class).withText("Put on file").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<LetterCondition> about = $(ComboBox.class).withLabel("About").single();
        assertThat(about.isInvalid()).isTrue();
        assertThat($(MultiSelectComboBox.class).withLabel("Allows").single().isInvalid()).isTrue();
        assertThat($(TextField.class).withLabel("Issued by").single().isInvalid()).isTrue();
        assertThat($(DateField.class).withLabel("Dated").single().isInvalid()).isTrue();
        assertThat($(DateField.class).withLabel("Good until").single().isInvalid()).isTrue();
        assertThat(about.isRequiredIndicatorVisible()).isTrue();
        about.setValue(about.getListDataView().getItems()
                .filter(each -> each.condition().value().equals("S17")).findFirst().orElseThrow());
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<ModalityCode> allows = $(MultiSelectComboBox.class).withLabel("Allows").single();
        allows.setValue(Set.of(ModalityCode.of("SW")));
        $(TextField.class).withLabel("Issued by").single().setValue("Dr. Ruiz");
        $(DateField.class).withLabel("Dated").single().setValue(World.TODAY);

        test($(Button.class).withText("Put on file").single()).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat($(Span.class).withTextContaining("Dr. Ruiz").exists()).isTrue();
    }

    @Test
    void answers_are_not_lost_by_leaving_without_being_asked() {
        screen("SW");
        say("S02", true);
        test($(Button.class).withText("Cancel").single()).click();
        assertThat($(FormDialog.class).all()).hasSize(2);
        test($(Button.class).withText("Cancel").all().getLast()).click();
        assertThat($(QuestionField.class).exists()).isTrue();

        test($(Button.class).withText("Cancel").single()).click();
        test($(Button.class).withText("Discard").single()).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(screening.history(guest, PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void a_dialog_without_answers_closes_at_once() {
        screen("SW");
        test($(Button.class).withText("Cancel").single()).click();
        assertThat($(FormDialog.class).exists()).isFalse();
    }

    @Test
    void a_letter_dated_tomorrow_or_in_another_century_is_refused_with_a_sentence() {
        dialogs.letters(guest, here, "Kim D.", () -> {});
        test($(Button.class).withText("Put a letter on file").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<LetterCondition> about = $(ComboBox.class).withLabel("About").single();
        about.setValue(about.getListDataView().getItems().findFirst().orElseThrow());
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<ModalityCode> allows = $(MultiSelectComboBox.class).withLabel("Allows").single();
        allows.setValue(Set.of(ModalityCode.of("SW")));
        $(TextField.class).withLabel("Issued by").single().setValue("Dr. Ruiz");
        DateField dated = $(DateField.class).withLabel("Dated").single();
        for (LocalDate wrong : List.of(World.TODAY.plusDays(1), LocalDate.of(1900, 1, 1))) {
            dated.setValue(wrong);
            test($(Button.class).withText("Put on file").single()).click();
            assertThat(dated.isInvalid()).isTrue();
            assertThat(dated.getErrorMessage()).startsWith("Enter the date of the letter");
        }
    }

    @Test
    void the_history_shows_what_was_recorded() {
        screen("SW");
        sayNoToTheRest();
        test($(Button.class).withText("Record screening").single()).click();
        ScreeningHistory history = dialogs.history(guest);
        getCurrentView().getElement().appendChild(history.getElement());
        assertThat(screening.history(guest, PageRequest.of(0, 5))).hasSize(1);

        test($(Button.class).withText("Show").single()).click();

        assertThat(badge()).isEqualTo("Proceed");
    }

    private String badge() {
        return $(Span.class).withClassName("decision-headline").single().getText();
    }
}
