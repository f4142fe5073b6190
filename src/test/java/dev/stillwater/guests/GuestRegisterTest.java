package dev.stillwater.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class GuestRegisterTest {

    @Autowired GuestRegister register;
    @Autowired LocationEditing locations;
    @Autowired As as;

    LocationId here;
    LocationId elsewhere;

    @BeforeEach
    void two_locations() {
        here = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
        elsewhere = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
    }

    @Test
    void a_guest_is_found_by_name_without_accents_and_by_digits_of_the_phone() {
        GuestData guest = as.manager(here, () -> register.save(aGuest("José Álvarez", "+1 (206) 555-0117")));

        assertThat(found("jose al")).extracting(GuestRow::id).containsExactly(guest.stored());
        assertThat(found("2065550117")).extracting(GuestRow::id).containsExactly(guest.stored());
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void a_guest_is_seen_only_where_he_visits() {
        GuestData guest = as.manager(here, () -> register.save(aGuest("Kim Doe", "")));

        assertThatThrownBy(() -> as.manager(elsewhere, () -> register.get(guest.stored()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> register.save(guest))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> register.save(aGuest("Kim Doe", ""))))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(as.manager(elsewhere, () -> register.names(List.of(guest.stored())))).isEmpty();
        assertThatThrownBy(() -> as.office(() -> register.get(guest.stored()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_phone_of_letters_is_refused_at_its_field() {
        assertThatThrownBy(() -> as.manager(here, () -> register.save(aGuest("Kim Doe", "call me"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("phone"));
    }

    @Test
    void a_short_name_is_the_first_name_and_an_initial() {
        assertThat(GuestData.shortNameOf("Jordan van Rijn")).isEqualTo("Jordan R.");
        assertThat(GuestData.shortNameOf("Cher")).isEqualTo("Cher");
    }

    private List<GuestRow> found(String text) {
        return as.manager(here, () -> register.page(text, PageRequest.of(0, 10)));
    }

    private GuestData aGuest(String name, String phone) {
        return new GuestData(null, 0, name, phone, "", null, "en", here, null, null);
    }
}
