package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.LeaveDesk;
import dev.stillwater.roster.LeaveRequest;
import dev.stillwater.roster.LeaveState;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class LeaveViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired OwnLeave leave;
    @Autowired LeaveDesk desk;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;

    @BeforeEach
    void a_therapist_of_a_location() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
    }

    @Test
    void leave_is_asked_for_and_stands_in_the_list() {
        openOwn();
        test($(Button.class).withText("Ask for leave").first()).click();
        date("First day").setValue(DAY);
        assertThat(date("Last day").getValue()).isEqualTo(DAY);

        test($(Button.class).withText("Ask for leave").last()).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(words()).contains("Asked", "Friday 20 November");
        assertThat(own()).extracting(LeaveRequest::first).containsExactly(DAY);
    }

    @Test
    void days_that_are_past_are_refused_at_their_field_and_the_note_stays() {
        openOwn();
        test($(Button.class).withText("Ask for leave").first()).click();
        date("First day").setValue(World.TODAY.minusDays(3));
        $(TextArea.class).single().setValue("Moving house");

        test($(Button.class).withText("Ask for leave").last()).click();

        assertThat(date("First day").getErrorMessage()).isEqualTo("That day is over. Choose today or a later day.");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Moving house");
        assertThat(own()).isEmpty();
    }

    @Test
    void a_decision_shows_without_a_reload() {
        LeaveRequest asked = ask();
        openOwn();
        assertThat(words()).contains("Asked");

        as.manager(here, () -> {
            desk.decline(here, asked.id(), "Two are away already.");
            return asked;
        });

        shows(() -> assertThat(words()).contains("Declined", "Two are away already.").doesNotContain("Asked"));
    }

    @Test
    void what_nobody_decided_is_taken_back() {
        ask();
        openOwn();
        test($(Button.class).withText("Take back").single()).click();

        test($(Button.class).withText("Take back").last()).click();

        assertThat(own()).extracting(LeaveRequest::state).containsExactly(LeaveState.TAKEN_BACK);
        assertThat($(Button.class).withText("Take back").exists()).isFalse();
    }

    @Test
    void a_manager_sees_what_stands_in_it_and_grants() {
        world.aShift(here, ana, DAY + "T09:00", DAY + "T17:00");
        ask();
        openToday();
        assertThat($(H2.class).withText("Leave asked for: 1").exists()).isTrue();
        test($(Button.class).withText("Decide").single()).click();
        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("one shift", "Shift", "9 AM to 5 PM");

        test($(Button.class).withText("Grant leave").single()).click();

        assertThat(own()).extracting(LeaveRequest::state).containsExactly(LeaveState.GRANTED);
        assertThat($(Button.class).withText("Decide").exists()).isFalse();
    }

    @Test
    void declining_needs_a_reason() {
        ask();
        openToday();
        test($(Button.class).withText("Decide").single()).click();
        test($(Button.class).withText("Decline").single()).click();

        test($(Button.class).withText("Decline").last()).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("Two are away already.");
        test($(Button.class).withText("Decline").last()).click();

        assertThat(own()).extracting(LeaveRequest::reason).containsExactly("Two are away already.");
        assertThat($(FormDialog.class).exists()).isFalse();
    }

    @Test
    void who_comes_second_is_told_who_decided() {
        LeaveRequest asked = ask();
        openToday();
        test($(Button.class).withText("Decide").single()).click();
        as.manager(here, () -> {
            desk.decline(here, asked.id(), "Two are away already.");
            return asked;
        });

        test($(Button.class).withText("Grant leave").single()).click();

        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("has declined this meanwhile");
    }

    @Test
    void nothing_is_there_for_a_manager_while_nobody_asks() {
        openToday();

        assertThat($(Button.class).withText("Decide").exists()).isFalse();
        ask();
        shows(() -> assertThat($(Button.class).withText("Decide").exists()).isTrue());
    }

    /** Word of a change comes on a thread of its own. */
    private void shows(ThrowingRunnable expected) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            expected.run();
        });
    }

    private LeaveRequest ask() {
        return as.therapist(ana, () -> leave.ask(DAY, DAY, AbsenceKind.LEAVE, ""));
    }

    private List<LeaveRequest> own() {
        return as.therapist(ana, () -> leave.own(PageRequest.of(0, 9)));
    }

    private void openOwn() {
        signInAsTherapist(ana);
        UI.getCurrent().navigate("leave");
    }

    private void openToday() {
        signInAsManager(here);
        UI.getCurrent().navigate("today", QueryParameters.empty());
    }

    private List<String> words() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private DateField date(String label) {
        return $(DateField.class).withLabel(label).single();
    }
}
