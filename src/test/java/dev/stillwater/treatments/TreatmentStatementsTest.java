package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Statements;
import dev.stillwater.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** How many SQL statements reading takes must not depend on how much there is. */
@PortalTest
class TreatmentStatementsTest {

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired As as;
    @Autowired TransactionTemplate inOneTransaction;

    @Test
    void a_longer_list_takes_no_more_statements() {
        String prefix = Sample.unique("many");
        treatments(prefix, 2);
        long few = statements(() -> library.page(find(prefix), PageRequest.of(0, 50)));
        treatments(prefix, 18);

        long many = statements(() -> library.page(find(prefix), PageRequest.of(0, 50)));

        assertThat(as.office(() -> library.page(find(prefix), PageRequest.of(0, 50)))).hasSize(20);
        assertThat(many).isEqualTo(few).isEqualTo(5);
    }

    @Test
    void reading_many_variants_takes_no_more_statements_than_reading_one() {
        String prefix = Sample.unique("variants");
        treatments(prefix, 10);
        List<TreatmentId> ids = as.office(() -> library.page(find(prefix), PageRequest.of(0, 50))).stream().map(TreatmentRow::id).toList();
        Map<TreatmentId, TreatmentData> all = as.office(() -> library.get(ids));
        List<VariantId> variants = all.values().stream().flatMap(data -> data.variants().stream()).map(Variant::id).toList();

        assertThat(statements(() -> library.get(ids))).isEqualTo(statements(() -> library.get(ids.subList(0, 1)))).isEqualTo(2);
        assertThat(statements(() -> library.variants(variants)))
                .isEqualTo(statements(() -> library.variants(variants.subList(0, 1))))
                .isEqualTo(3);
    }

    /** A page that lists the library and also names a few of it must not ask more when the library is larger. */
    @Test
    void reading_a_few_takes_no_more_statements_where_many_were_listed_before() {
        String prefix = Sample.unique("listed");
        treatments(prefix, 210);
        List<TreatmentId> ids =
                as.office(() -> library.page(find(prefix), PageRequest.of(0, 210))).stream().map(TreatmentRow::id).toList();
        List<TreatmentId> few = List.of(ids.getFirst(), ids.get(105), ids.getLast());

        long alone = statements(() -> library.get(few));
        long beside = statements(() -> inOneTransaction.execute(status -> {
            library.page(find(prefix), PageRequest.of(0, 210));
            return library.get(few);
        }));
        long list = statements(() -> library.page(find(prefix), PageRequest.of(0, 210)));

        assertThat(beside - list).isEqualTo(alone).isEqualTo(2);
        assertThat(statements(() -> library.get(ids))).isEqualTo(2);
    }

    private void treatments(String prefix, int number) {
        for (int i = 0; i < number; i++) {
            as.office(() -> editing.save(TreatmentData.draft(
                    Sample.unique(prefix), Sample.unique("T"), "", "combinations",
                    List.of(Variant.of(Part.of("MLD", 30), Part.of("SW", 30)), Variant.of(Part.of("MLD", 45), Part.of("SW", 45))))));
        }
    }

    private long statements(Callable<?> what) {
        long before = Statements.soFar();
        as.office(what);
        return Statements.soFar() - before;
    }

    private static TreatmentFilter find(String text) {
        return new TreatmentFilter(text, null, null, null, null);
    }
}
