package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The booking dialog is open with a length that head office takes back meanwhile. */
class BookingMeanwhileViewTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired World world;
    @Autowired As as;

    TreatmentData chosen;
    TreatmentData other;

    @BeforeEach
    void the_dialog_is_filled_in() {
        LocationId here = world.aLocation().stored();
        TherapistId ana = world.aTherapist(here, "SW");
        world.aRoom(here);
        world.aGuest(here);
        chosen = world.aTreatment(Part.of("SW", 60));
        other = world.aTreatment(Part.of("SW", 60));
        world.publish(here, chosen, other);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
        signInAsManager(here);
        UI.getCurrent().navigate("today", QueryParameters.fromString("day=2026-11-18"));
        test($(Button.class).withText("Book appointment").single()).click();
        guests().setValue(guests().getLazyDataView().getItems().findFirst().orElseThrow());
        list().setValue(list().getListDataView().getItems()
                .filter(one -> one.variant().treatment().equals(chosen.id())).findFirst().orElseThrow());
        test($(Button.class).withText("8:00\u202fAM").single()).click();
    }

    @Test
    void the_refusal_says_who_changed_the_length_and_the_list_offers_what_is_left() {
        change();

        test($(Button.class).withText("Book appointment").last()).click();

        assertThat($(FormDialog.class).single().getElement().getTextRecursively())
                .contains("Head office has changed or removed this length of " + chosen.name())
                .doesNotContain("is not on the published menu");
        assertThat(list().getValue()).isNull();
        assertThat(list().getListDataView().getItems().map(one -> one.variant().treatment())).containsExactly(other.id());
        assertThat(list().getHelperText()).contains(chosen.name() + " 60 min", "head office");
        assertThat(guests().getValue()).as("what else was entered stays").isNotNull();
    }

    @Test
    void what_is_chosen_instead_is_booked() {
        change();
        test($(Button.class).withText("Book appointment").last()).click();

        list().setValue(list().getListDataView().getItem(0));
        test($(Button.class).withText("8:00\u202fAM").single()).click();
        test($(Button.class).withText("Book appointment").last()).click();

        assertThat($(FormDialog.class).exists()).isFalse();
    }

    private void change() {
        TreatmentData wanted = new TreatmentData(
                chosen.id(), chosen.version(), chosen.code(), chosen.name(), chosen.nameEs(), chosen.section(), chosen.state(),
                chosen.minimumAge(), List.of(new Variant(chosen.variants().getFirst().id(), List.of(Part.of("SW", 65)))),
                chosen.priceBands(), chosen.extras());
        as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<GuestRow> guests() {
        return $(ComboBox.class).withLabel("Guest").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BookableItem> list() {
        return $(ComboBox.class).withLabel("Treatment").single();
    }
}
