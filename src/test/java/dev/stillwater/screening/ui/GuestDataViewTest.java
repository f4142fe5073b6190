package dev.stillwater.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.IdentityProof;
import dev.stillwater.screening.LegalHoldReason;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.testing.As;
import dev.stillwater.testing.GuestAnswers;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuestDataViewTest extends ViewTest {

    @Autowired GuestRegister guests;
    @Autowired GuestScreening screening;
    @Autowired World world;
    @Autowired As as;

    private GuestId guest;

    @BeforeEach
    void a_guest_who_speaks_spanish() {
        LocationId here = world.aLocation().stored();
        guest = as.manager(here, () -> guests.save(
                new GuestData(null, 0, "Carmen Ruiz", "", "", null, "es", here, null, null))).stored();
        as.manager(here, () -> {
            ScreeningVisit visit = ScreeningVisit.of(guest, here, World.TODAY, List.of(ModalityCode.of("SW")));
            ScreeningSheet sheet = screening.begin(visit);
            return screening.record(visit, sheet.policy(), GuestAnswers.to(sheet, "S29:yes"), "2026-11");
        });
        signInAsManager(here);
        UI.getCurrent().navigate("guests/" + guest.value() + "/data");
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getLast()).click();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_report_is_made_after_saying_how_the_guest_was_made_sure_of_and_in_the_guests_language() {
        press("Make the report");
        assertThat($(Article.class).exists()).isFalse();
        $(RadioButtonGroup.class).single().setValue(IdentityProof.DOCUMENT);
        press("Make the report");

        assertThat($(Article.class).single().getElement().getAttribute("lang")).isEqualTo("es");
        assertThat($(H2.class).withText("Lo que guardamos sobre Carmen Ruiz").exists()).isTrue();
        assertThat($(Span.class).withTextContaining("Preguntado por").exists()).isTrue();
    }

    @Test
    void forgetting_says_first_what_goes_and_what_stays_and_asks() {
        press("Forget this guest");
        press("Forget the guest");

        assertThat($(Span.class).withTextContaining("Wishes to be forgotten since").exists()).isTrue();
        assertThat($(Paragraph.class).withText("Everything that may go is gone.").exists()).isTrue();
        assertThat($(Button.class).withText("Forget this guest").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_legal_hold_is_set_shown_and_lifted() {
        press("Set a legal hold");
        $(Select.class).withLabel("Why").single().setValue(LegalHoldReason.INCIDENT);
        press("Set a legal hold");
        assertThat($(Span.class).withText("A legal hold stands").exists()).isTrue();

        press("Lift the hold");
        press("Lift the hold");
        assertThat($(Span.class).withText("A legal hold stands").exists()).isFalse();
        assertThat($(Span.class).withText("Lifted").exists()).isTrue();
    }

    @Test
    void other_locations_find_nothing_there() {
        signInAsManager(world.aLocation().stored());
        UI.getCurrent().navigate("guests/" + guest.value() + "/data");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }
}
