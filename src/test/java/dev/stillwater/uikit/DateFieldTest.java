package dev.stillwater.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DateFieldTest extends ViewTest {

    @Autowired LocationEditing locations;
    @Autowired As as;

    private LocationId at(String jurisdiction) {
        return as.administrator(() -> locations.save(Sample.aLocation(jurisdiction))).stored();
    }

    private static String first(DateField field) {
        return field.getI18n().getDateFormats().getFirst();
    }

    @Test
    void a_date_is_read_as_it_is_written_where_the_person_works_in_any_language() {
        signInAsManager(at("GB"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        DateField brighton = new DateField("Day");
        assertThat(first(brighton)).isEqualTo("d/M/yyyy");
        assertThat(brighton.getPlaceholder()).isEqualTo("DD/MM/YYYY");
        assertThat(brighton.getI18n().getFirstDayOfWeek()).isEqualTo(1);

        signInAsManager(at("US-WA"));
        UI.getCurrent().setLocale(Locale.of("es"));
        DateField seattle = new DateField("Day");
        assertThat(first(seattle)).isEqualTo("M/d/yyyy");
        assertThat(seattle.getPlaceholder()).isEqualTo("MM/DD/AAAA");

        signInAsManager(at("CA-ON"));
        assertThat(new DateField("Day").getI18n().getDateFormats()).containsExactly("yyyy-MM-dd", "yyyy-M-d");
    }

    @Test
    void who_works_everywhere_types_dates_as_the_browser_has_them() {
        signInAsOffice();
        DateOrder.follow(UI.getCurrent(), Locale.UK);
        assertThat(first(new DateField("Day"))).isEqualTo("d/M/yyyy");
        DateOrder.follow(UI.getCurrent(), Locale.US);
        assertThat(first(new DateField("Day"))).isEqualTo("M/d/yyyy");
    }

    @Test
    void a_date_in_words_is_written_as_at_the_screens_place() {
        signInAsManager(at("GB"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        DateField day = new DateField("Day").saidInWords();

        day.setValue(LocalDate.of(2026, 9, 1));

        assertThat(day.getHelperText()).isEqualTo("1 September 2026");
        day.clear();
        assertThat(day.getHelperText()).isNullOrEmpty();
    }

    @Test
    void a_date_for_a_place_is_read_as_it_is_written_there_wherever_the_screen_is() {
        signInAsManager(at("US-WA"));

        assertThat(first(new DateField("Day").in(JurisdictionCode.of("GB")))).isEqualTo("d/M/yyyy");
        assertThat(first(new DateField("Day").in(JurisdictionCode.of("ES-MD")))).isEqualTo("d/M/yyyy");
        assertThat(first(new DateField("Day"))).isEqualTo("M/d/yyyy");
    }
}
