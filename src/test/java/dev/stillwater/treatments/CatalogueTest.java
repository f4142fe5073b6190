package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import dev.stillwater.treatments.CatalogueRow.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A catalogue from a file: shown first, then all of it or nothing. */
@PortalTest
class CatalogueTest {

    private static final String HEADING = "code,name,name_es,section,minimum_age,parts,prices\n";

    @Autowired Catalogue catalogue;
    @Autowired TreatmentLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired As as;

    @Test
    void lines_become_drafts_with_their_lengths_and_prices() {
        String code = Sample.unique("csv");
        byte[] file = file(code + ",Swedish " + code + ",Masaje " + code + ",massage,16,SW 60 | SW 90,USD 120-160; CAD 150.50-200");

        assertThat(kinds(file)).containsExactly(Kind.NEW);
        assertThat(as.office(() -> catalogue.take(file))).isEqualTo(1);

        TreatmentData stored = stored(code);
        assertThat(stored.state()).isEqualTo(TreatmentState.DRAFT);
        assertThat(stored.variants()).extracting(Variant::handsOnMinutes).containsExactly(60, 90);
        assertThat(stored.priceBands()).hasSize(2);
        assertThat(stored.minimumAge()).isEqualTo(16);
    }

    @Test
    void one_wrong_line_keeps_all_out_and_says_which() {
        String good = Sample.unique("csv");
        byte[] file = file(
                good + ",Swedish " + good + ",,massage,,SW 60,", Sample.unique("csv") + ",Wrong order,,combinations,,SW 45 + MLD 45,",
                good + ",Twice,,massage,,SW 60,", Sample.unique("csv") + ",No parts,,massage,,Sixty,");

        List<CatalogueRow> rows = as.office(() -> catalogue.preview(file));

        assertThat(rows).extracting(CatalogueRow::kind).containsExactly(Kind.NEW, Kind.REFUSED, Kind.REFUSED, Kind.REFUSED);
        assertThat(rows).extracting(CatalogueRow::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows.get(1).errors().getFirst().key()).isEqualTo("treatments.order.before");
        refused("treatments.catalogue.line", file);
        assertThat(as.office(() -> library.count(find(good)))).isZero();
    }

    @Test
    void what_is_in_the_library_is_changed_or_stays_as_it_is() {
        TreatmentData draft = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        byte[] same = file(line(draft, draft.name(), "SW 60"));
        String name = Sample.unique("Another name");
        byte[] other = file(line(draft, name, "SW 60 | SW 75"));

        assertThat(kinds(same)).containsExactly(Kind.SAME);
        assertThat(as.office(() -> catalogue.take(same))).isZero();
        assertThat(kinds(other)).containsExactly(Kind.CHANGED);
        as.office(() -> catalogue.take(other));

        TreatmentData now = stored(draft.code());
        assertThat(now.name()).isEqualTo(name);
        assertThat(now.variants().getFirst().id()).isEqualTo(draft.variants().getFirst().id());
    }

    @Test
    void a_name_is_there_once_in_the_library_and_in_the_file() {
        TreatmentData there = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        String own = Sample.unique("csv");
        byte[] file = file(
                Sample.unique("csv") + "," + there.name().toUpperCase(Locale.ROOT) + ",,massage,,SW 60,",
                own + "," + own + " stones,,massage,,SW 60,",
                Sample.unique("csv") + "," + own + "  Stones,,massage,,SW 60,",
                Sample.unique("csv") + "," + Sample.unique("n") + "," + there.nameEs() + ",massage,,SW 60,");

        List<CatalogueRow> rows = as.office(() -> catalogue.preview(file));

        assertThat(rows).extracting(CatalogueRow::kind).containsExactly(Kind.REFUSED, Kind.NEW, Kind.REFUSED, Kind.REFUSED);
        assertThat(rows.getFirst().errors().getFirst().key()).isEqualTo("treatments.name.taken");
        assertThat(rows.getLast().errors().getFirst().key()).isEqualTo("treatments.name.taken");
    }

    @Test
    void a_name_that_an_earlier_line_gives_up_is_free_for_a_later_one() {
        TreatmentData there = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        String code = Sample.unique("csv");
        byte[] file = file(
                line(there, there.name() + " long", "SW 60"), code + "," + there.name() + ",,massage,,SW 60,");

        assertThat(as.office(() -> catalogue.take(file))).isEqualTo(2);

        assertThat(stored(code).name()).isEqualTo(there.name());
    }

    @Test
    void the_minutes_of_what_is_offered_do_not_change_by_a_file_either() {
        TreatmentData draft = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        as.office(() -> editing.activate(draft.id(), draft.version()));

        List<CatalogueRow> rows = as.office(() -> catalogue.preview(file(line(draft, draft.name(), "SW 75"))));

        assertThat(rows.getFirst().errors().getFirst().key()).isEqualTo("treatments.catalogue.lengths");
    }

    @Test
    void what_was_exported_changes_nothing_when_it_comes_back() {
        as.office(() -> editing.save(Examples.aCombination("MLD", "SW")));

        byte[] export = as.office(() -> catalogue.export());

        assertThat(kinds(export)).isNotEmpty().containsOnly(Kind.SAME);
    }

    @Test
    void what_a_spreadsheet_would_run_is_written_as_text_and_comes_back_as_it_was() {
        TreatmentData draft = Examples.aTreatment("SW", 60);
        TreatmentData sly = as.office(() -> editing.save(new TreatmentData(
                draft.id(), draft.version(), draft.code(), "=HYPERLINK(\"http://x\")", "@SUM(1)", draft.section(), draft.state(),
                draft.minimumAge(), draft.variants(), draft.priceBands())));

        String export = new String(as.office(() -> catalogue.export()), StandardCharsets.UTF_8);

        assertThat(export).contains("'=HYPERLINK").contains("'@SUM(1)").doesNotContain(",=").doesNotContain("\"=");
        assertThat(as.office(() -> catalogue.preview(export.getBytes(StandardCharsets.UTF_8))))
                .filteredOn(row -> row.code().equals(sly.code()))
                .extracting(CatalogueRow::kind)
                .containsExactly(Kind.SAME);
    }

    @Test
    void the_example_can_be_imported() throws IOException {
        try (var example = Catalogue.class.getResourceAsStream("/catalogue-example.csv")) {
            assertThat(kinds(example.readAllBytes())).hasSize(3).doesNotContain(Kind.REFUSED);
        }
    }

    @Test
    void a_spreadsheet_that_writes_semicolons_is_read_like_one_that_writes_commas() {
        String code = Sample.unique("csv");
        String line = code + ";Swedish " + code + ";;massage;16;SW 60;\"USD 120-160; CAD 150-200\"\n";
        byte[] file = ("\uFEFF" + HEADING.replace(',', ';') + line).getBytes(StandardCharsets.UTF_8);

        assertThat(kinds(file)).containsExactly(Kind.NEW);
        assertThat(as.office(() -> catalogue.take(file))).isEqualTo(1);
        assertThat(stored(code).priceBands()).hasSize(2);
    }

    @Test
    void a_line_without_parts_says_so() {
        assertThat(as.office(() -> catalogue.preview(file("x,y,,massage,,,"))).getFirst().errors())
                .singleElement().satisfies(why -> assertThat(why.rule()).isEqualTo("treatments.catalogue.partsMissing"));
    }

    @Test
    void what_is_offered_is_not_called_a_claim_by_a_file() {
        TreatmentData draft = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        byte[] file = file(line(draft, Sample.unique("Cancer curing massage"), "SW 60"));
        assertThat(kinds(file)).as("a draft may still").containsExactly(Kind.CHANGED);
        as.office(() -> editing.activate(draft.id(), draft.version()));

        assertThat(as.office(() -> catalogue.preview(file)).getFirst().errors()).extracting(Why::key)
                .containsExactly("treatments.name.claims");
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_at_once() {
        byte[] file = (HEADING.strip() + ",heat,enhancements\nBad Code,,,nowhere,abc,Sixty,USD 1,perhaps,Towels\n").getBytes(StandardCharsets.UTF_8);

        CatalogueRow row = as.office(() -> catalogue.preview(file)).getFirst();

        assertThat(row.errors()).extracting(Why::key).containsExactlyInAnyOrder(
                "treatments.catalogue.parts", "treatments.age.range", "treatments.catalogue.prices", "treatments.catalogue.heat",
                "treatments.catalogue.enhancements", "refusal.text.length", "treatments.section.missing", "treatments.code.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x,\"y,,massage,,SW 60,\nz,w,,massage,,SW 60,", "x,\"y,,massage,,SW 60,\nz,\"w\",,massage,,SW 60,",
        "\"x\",\"y\" z\",,massage,,SW 60,", "x,y,,massage,,SW 60,\""})
    void a_quote_that_stays_open_is_named_with_its_line(String line) {
        byte[] file = file("a,\"two\r\n\"\"lines\"\"\",,massage,,SW 60,\"\"", line);

        assertThatThrownBy(() -> as.office(() -> catalogue.preview(file)))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.whys()).containsExactly(Why.of("treatments.catalogue.quote", 4)));
    }

    @Test
    void a_line_with_more_or_fewer_cells_than_the_heading_says_how_many() {
        List<CatalogueRow> rows = as.office(() -> catalogue.preview(file(
                "x,Towels, warm,,massage,,SW 60,USD 1-2", "y,Towels", Sample.unique("csv") + "," + Sample.unique("n") + ",,massage,,SW 60,,,")));

        assertThat(rows.get(0).errors()).contains(Why.of("treatments.catalogue.cells", 8, 7));
        assertThat(rows.get(1).errors()).contains(Why.of("treatments.catalogue.cells", 2, 7));
        assertThat(rows.get(2).errors()).as("empty cells behind the last").isEmpty();
    }

    @Test
    void a_file_of_another_kind_is_no_csv_file() {
        refused("treatments.catalogue.notCsv", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.notCsv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.notCsv", new byte[] {'%', 'P', 'D', 'F', (byte) 0xe2, 0, 1});
        refused("treatments.catalogue.notCsv", "<html>\n<body>x</body>\n".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.notCsv", "Dear all".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.headingTwice", (HEADING.strip() + ",name\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostile_files_are_refused_with_a_sentence() {
        refused("treatments.catalogue.size", new byte[0]);
        refused("treatments.catalogue.size", new byte[CatalogueFile.LARGEST + 1]);
        refused("treatments.catalogue.encoding", new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
        refused("treatments.catalogue.notCsv", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.heading", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.empty", HEADING.getBytes(StandardCharsets.UTF_8));
        refused("treatments.catalogue.rows", (HEADING + "x,y,,massage,,SW 60,\n".repeat(CatalogueFile.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,\"open", "\"\"\",,,", ",,,,,,", "x,y,,massage,abc,SW 60,", "x,y,,massage,,SW 60,USD 1", "x,y,,nowhere,,SW 60,"})
    void no_line_breaks_the_preview(String line) {
        try {
            assertThat(kinds(file(line))).doesNotContain(Kind.SAME);
        } catch (Refusal refusal) {
            assertThat(refusal.whys()).isNotEmpty();
        }
    }

    private void refused(String rule, byte[] file) {
        assertThatThrownBy(() -> as.office(() -> catalogue.take(file)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).as(rule).isTrue());
    }

    private List<Kind> kinds(byte[] file) {
        return as.office(() -> catalogue.preview(file)).stream().map(CatalogueRow::kind).toList();
    }

    private TreatmentData stored(String code) {
        return as.office(() -> library.get(library.page(find(code), PageRequest.of(0, 1)).getFirst().id()));
    }

    private static TreatmentFilter find(String code) {
        return new TreatmentFilter(code, null, null, null, null);
    }

    private static String line(TreatmentData data, String name, String parts) {
        return String.join(",", data.code(), name, data.nameEs(), data.section(), String.valueOf(data.minimumAge()), parts, "");
    }

    private static byte[] file(String... lines) {
        return (HEADING + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
