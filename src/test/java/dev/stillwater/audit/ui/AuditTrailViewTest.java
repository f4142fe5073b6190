package dev.stillwater.audit.ui;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class AuditTrailViewTest extends ViewTest {

    @Autowired AuditReading reading;
    @Autowired LocationEditing locations;
    @Autowired As as;

    @Test
    void who_may_call_what() {
        Access.to(() -> reading.page(AuditFilter.ALL, PageRequest.of(0, 5))).only(ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER);
        Access.to(() -> reading.count(AuditFilter.ALL)).only(ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER);
    }

    @Test
    void an_administrator_finds_who_did_what_in_words() {
        LocationData location = as.administrator(() -> locations.save(Sample.aLocation("GB")));
        signInAsAdministrator();

        Grid<?> grid = open(location.name());

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(said(grid, 0, "what")).isEqualTo("Location added");
        assertThat(said(grid, 0, "subject")).isEqualTo(location.name());
        assertThat(test(grid).getCellText(0, 1)).isEqualTo(location.name());
        assertThat(said(grid, 2, "fields")).contains("Code: " + location.code());
        assertThat(said(grid, 3, "who")).isEqualTo("test-admin");
    }

    @Test
    void head_office_reads_its_own_areas_and_a_manager_the_own_locations() {
        LocationData own = as.administrator(() -> locations.save(Sample.aLocation("GB")));
        LocationData other = as.administrator(() -> locations.save(Sample.aLocation("GB")));

        assertThat(as.office(() -> reading.page(AuditFilter.of(own.name()), PageRequest.of(0, 5)))).isEmpty();
        assertThat(as.manager(own.stored(), () -> reading.page(AuditFilter.ALL, PageRequest.of(0, 5))))
                .extracting(AuditEntry::subjectName).containsExactly(own.name());
        assertThat(as.manager(own.stored(), () -> reading.count(AuditFilter.of(other.name())))).isZero();
    }

    private Grid<?> open(String text) {
        UI.getCurrent().navigate("audit-trail", QueryParameters.of("q", text));
        return find(Grid.class).single();
    }

    private String said(Grid<?> grid, int column, String property) {
        return test(grid).getLitRendererPropertyValue(0, column, property, String.class);
    }
}
