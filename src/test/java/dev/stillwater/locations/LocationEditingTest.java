package dev.stillwater.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.Statements;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LocationEditingTest {

    @Autowired LocationEditing editing;
    @Autowired LocationDirectory directory;
    @Autowired As as;

    @Test
    void a_location_is_read_as_it_was_saved() {
        LocationData saved = as.administrator(() -> editing.save(Sample.aLocation("US-WA")));

        LocationData read = as.office(() -> directory.get(saved.stored()));

        assertThat(read).isEqualTo(saved);
        assertThat(read.hours().on(DayOfWeek.MONDAY)).isPresent();
    }

    @Test
    void a_list_of_all_locations_is_one_statement() {
        as.administrator(() -> editing.save(Sample.aLocation("GB")));

        long before = Statements.soFar();
        List<LocationRow> all = as.office(() -> directory.page("", PageRequest.of(0, 1000)));

        assertThat(all).isNotEmpty();
        assertThat(Statements.soFar() - before).isEqualTo(1);
    }

    @Test
    void a_code_is_taken_once() {
        LocationData first = Sample.aLocation("GB");
        as.administrator(() -> editing.save(first));

        assertThatThrownBy(() -> as.administrator(() -> editing.save(first)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("locations.code.taken")).isTrue();
                    assertThat(refusal.field()).contains("code");
                });
    }

    @Test
    void a_stale_save_is_refused() {
        LocationData first = as.administrator(() -> editing.save(Sample.aLocation("GB")));
        as.administrator(() -> editing.save(first));

        assertThatThrownBy(() -> as.administrator(() -> editing.save(first))).isInstanceOf(StaleSave.class);
    }

    @Test
    void only_an_administrator_may_save() {
        assertThatThrownBy(() -> as.office(() -> editing.save(Sample.aLocation("GB"))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
