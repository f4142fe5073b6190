package dev.stillwater.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningRow;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.screening.TabletScreening;
import dev.stillwater.testing.As;
import dev.stillwater.testing.GuestAnswers;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class GuestViewTest extends ViewTest {

    @Autowired TabletScreening tablet;
    @Autowired GuestScreening screening;
    @Autowired GuestRegister guests;
    @Autowired AuditReading trail;
    @Autowired ChangeFeed changes;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private GuestId guest;

    @BeforeEach
    void a_guest_is_handed_the_tablet() {
        here = world.aLocation().stored();
        guest = world.aGuest(here);
        signInAsManager(here);
        tablet.hand(ScreeningVisit.of(guest, here, World.TODAY, List.of(ModalityCode.of("SW"))), "today");
        navigate(GuestView.class);
    }

    @AfterEach
    void today_again() {
        clock.reset();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    /** Answers with no until there is nothing left to ask. */
    private void noToTheRest() {
        for (int i = 0; i < 80 && !$(GuestConsent.class).exists(); i++) {
            press("No");
        }
        assertThat($(GuestConsent.class).exists()).isTrue();
    }

    private List<ScreeningRow> recorded() {
        return as.manager(here, () -> screening.history(guest, PageRequest.of(0, 5)));
    }

    @Test
    void a_guest_answers_one_question_after_the_other_and_learns_nothing_of_the_decision() {
        assertThat(heading()).startsWith("Hello, Jordan");
        press("Begin");
        noToTheRest();
        press("Send my answers");

        assertThat(heading()).startsWith("Thank you, Jordan");
        assertThat($(DecisionCard.class).exists()).isFalse();
        assertThat(recorded()).singleElement().satisfies(row -> {
            assertThat(row.headline()).isEqualTo(Headline.PROCEED);
            assertThat(row.takenBy()).isEqualTo("test-manager");
            assertThat(row.byGuest()).isTrue();
        });
    }

    @Test
    void what_was_answered_is_looked_through_and_corrected_before_it_is_sent() {
        press("Begin");
        noToTheRest();
        Details no = $(Details.class).single();
        assertThat(no.getSummaryText()).startsWith("Answered with no: ").endsWith(" questions");
        no.setOpened(true);
        List<String> lines = $(ListItem.class).all().stream().map(line -> line.getElement().getTextRecursively()).toList();
        assertThat(lines).hasSizeGreaterThan(10).first().asString().startsWith("In the last 24 hours").endsWith("NoChange");

        test($(Button.class).withText("Change").all().get(1)).click();
        assertThat(heading()).startsWith("Do you have a cold");
        press("Yes, still unwell");
        assertThat(heading()).as("what the correction opens is asked").startsWith("Since which day");
        $(Checkbox.class).withLabelContaining("not getting better yet").single().setValue(true);
        press("Next");

        assertThat($(ListItem.class).all()).extracting(line -> line.getElement().getTextRecursively())
                .anyMatch(line -> line.contains("Yes, still unwell"))
                .anyMatch(line -> line.contains("It is not getting better yet"));
        press("Send my answers");
        assertThat(recorded()).singleElement().satisfies(row -> assertThat(row.headline()).isEqualTo(Headline.NOT_BEFORE));
    }

    @Test
    void a_tablet_whose_day_ends_while_a_policy_comes_into_force_says_that_it_cannot_go_on() {
        press("Begin");
        clock.advance(Duration.ofDays(1));

        transaction.executeWithoutResult(status -> changes.publish(Change.of(PolicyEditing.TOPIC)));

        // Word of a change comes on a thread of its own.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            assertThat($(GuestQuestion.class).exists()).isFalse();
        });
        assertThat(heading()).isEqualTo("We cannot go on here");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void who_comes_another_day_is_not_asked_for_that_day_as_if_it_were_today() {
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("for yourself and for today");
        signInAsManager(here);
        tablet.hand(ScreeningVisit.of(guest, here, World.TODAY.plusDays(1), List.of(ModalityCode.of("SW"))), "today");
        navigate(GuestView.class);

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("your treatment on November 18, 2026").contains("asked again on the day").doesNotContain("for today");
    }

    @Test
    void the_card_and_the_trail_say_that_the_guest_answered_and_name_no_answer() {
        press("Begin");
        noToTheRest();
        press("Send my answers");

        ScreeningRow row = recorded().getFirst();
        ScreeningData card = as.manager(here, () -> screening.get(row.id()));
        assertThat(RecordedDecision.of(card, Map.of()).getElement().getTextRecursively())
                .contains("Answered by the guest on a tablet handed over by test-manager");
        assertThat(as.manager(here, () -> trail.page(AuditFilter.ALL, PageRequest.of(0, 20))))
                .filteredOn(line -> line.action().equals("screening-recorded"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subjectName()).isEqualTo(guest.reference());
                    assertThat(line.fields()).contains("\"tablet\":true");
                });
    }

    @Test
    void who_has_nothing_new_to_be_asked_is_not_recorded_twice() {
        as.manager(here, () -> {
            ScreeningVisit visit = ScreeningVisit.of(guest, here, World.TODAY, List.of(ModalityCode.of("SW")));
            ScreeningSheet sheet = screening.begin(visit);
            return screening.record(visit, sheet.policy(), GuestAnswers.to(sheet, ""), "2026-11");
        });
        UI.getCurrent().navigate("today");
        navigate(GuestView.class);

        assertThat($(Button.class).withText("Begin").exists()).isFalse();
        press("Something has changed: ask me everything");
        assertThat($(GuestQuestion.class).exists()).isTrue();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void details_come_after_a_yes_and_only_then_it_goes_on() {
        press("Begin");
        press("No");
        press("Yes, still unwell");
        assertThat($(GuestQuestion.class).single()).isNotNull();
        $(DateField.class).single().setValue(World.TODAY);
        press("Next");
        noToTheRest();
        press("Send my answers");

        assertThat(recorded()).singleElement().satisfies(row -> assertThat(row.headline()).isEqualTo(Headline.NOT_BEFORE));
        assertThat(heading()).startsWith("Thank you");
    }

    @Test
    void a_guest_hears_at_the_field_why_it_does_not_go_on() {
        press("Begin");
        press("No");
        press("Yes, still unwell");
        DateField since = $(DateField.class).single();

        press("Next");
        assertThat(since.getErrorMessage()).isEqualTo("Please answer this.");
        since.setValue(World.TODAY.plusDays(3));
        assertThat(since.isInvalid()).isTrue();
        assertThat(since.getErrorMessage()).startsWith("This day is still ahead");
        press("Next");

        assertThat($(DateField.class).single()).isSameAs(since);
        since.setValue(World.TODAY);
        press("Next");
        assertThat($(DateField.class).exists()).isFalse();
    }

    @Test
    void back_leads_to_the_answer_that_was_given() {
        press("Begin");
        String first = heading();
        press("No");
        assertThat(heading()).isNotEqualTo(first);
        press("Back");
        assertThat(heading()).isEqualTo(first);
        assertThat($(Button.class).withText("No").single().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        press("Next");
        assertThat(heading()).isNotEqualTo(first);
    }

    @Test
    void a_reload_goes_on_where_it_was() {
        press("Begin");
        press("No");
        String second = heading();

        UI.getCurrent().navigate("today");
        navigate(GuestView.class);

        assertThat(heading()).isEqualTo(second);
    }

    @Test
    void the_guest_chooses_the_language() {
        press("Begin");
        press("Español");
        assertThat(heading()).startsWith("En las últimas 24 horas");
        press("English");
        assertThat(heading()).startsWith("In the last 24 hours");
    }

    @Test
    void consent_is_a_tick_of_its_own_with_its_own_text() {
        press("Begin");
        noToTheRest();
        $(Checkbox.class).single().setValue(true);
        press("Send my answers");

        assertThat(as.manager(here, () -> guests.get(guest)).consentVersion()).isEqualTo(GuestConsent.VERSION);
    }

    @Test
    void a_guest_who_wants_everything_asked_anew_can_send_it() {
        press("Begin");
        noToTheRest();
        $(Checkbox.class).single().setValue(true);
        press("Send my answers");
        signInAsManager(here);
        tablet.hand(
                ScreeningVisit.of(guest, here, World.TODAY.plusDays(1), List.of(ModalityCode.of("SW"))), "today");
        navigate(GuestView.class);

        press("Something has changed: ask me everything");
        noToTheRest();
        press("Send my answers");

        assertThat(heading()).startsWith("Thank you");
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void without_a_tick_nothing_is_kept_but_the_decision() {
        press("Begin");
        noToTheRest();
        press("Send my answers");

        assertThat(as.manager(here, () -> guests.get(guest)).consentVersion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "guests", "appointments", "me", "search", "policy", "sign-in", "nothing-there"})
    void every_address_leads_back_to_the_questions(String address) {
        press("Begin");
        UI.getCurrent().navigate(address);
        assertThat(getCurrentView()).isInstanceOf(GuestView.class);
    }

    @Test
    void the_services_of_the_session_refuse() {
        assertThatThrownBy(() -> guests.get(guest)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> screening.history(guest, PageRequest.of(0, 5))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_wrong_password_does_not_bring_the_portal_back() {
        press("Staff");
        $(PasswordField.class).single().setValue("guessed");
        press("Open the portal");

        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        UI.getCurrent().navigate("today");
        assertThat((Component) getCurrentView()).isInstanceOf(GuestView.class);
    }
}
