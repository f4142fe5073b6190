package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.TreatmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list beside the text changes only where the findings change. */
class FindingListTest extends ViewTest {

    private final List<Finding> replaced = new ArrayList<>();
    private final List<Finding> shown = new ArrayList<>();
    private FindingList list;

    @BeforeEach
    void a_list() {
        list = new FindingList(new TreatmentId(UUID.randomUUID()), "en", List.of(), new Replacing() {
            @Override
            public void replace(Finding finding) {
                replaced.add(finding);
            }

            @Override
            public void show(Finding finding) {
                shown.add(finding);
            }
        });
    }

    @Test
    void a_finding_keeps_its_line_when_typing_moves_its_words() {
        list.show(List.of(finding("boosts immunity", Severity.PROHIBITED, 10)));
        Component before = lines().getFirst();

        list.show(List.of(finding("improves circulation", Severity.NEEDS_EVIDENCE, 5), finding("boosts immunity", Severity.PROHIBITED, 40)));

        assertThat(lines()).hasSize(2).first().isSameAs(before);
        click(before);
        assertThat(replaced).extracting(Finding::start).containsExactly(40);
    }

    @Test
    void what_says_the_same_twice_has_two_lines_and_what_is_gone_has_none() {
        list.show(List.of(finding("detoxifies", Severity.PROHIBITED, 1), finding("detoxifies", Severity.PROHIBITED, 30), finding("cures", Severity.PROHIBITED, 50)));
        assertThat(lines()).hasSize(3);

        list.show(List.of(finding("detoxifies", Severity.PROHIBITED, 30)));

        assertThat(lines()).hasSize(1);
        click(lines().getFirst());
        assertThat(replaced).extracting(Finding::start).containsExactly(30);
    }

    @Test
    void each_of_two_that_say_the_same_leads_to_its_own_words_by_a_name_of_its_own() {
        list.show(List.of(finding("detoxifies", Severity.PROHIBITED, 1), finding("detoxifies", Severity.PROHIBITED, 30)));

        List<Button> ways = lines().stream().map(line -> button(line, "Show in text")).toList();
        ways.forEach(Button::click);

        assertThat(shown).extracting(Finding::start).containsExactly(1, 30);
        assertThat(ways).extracting(way -> way.getAriaLabel().orElseThrow())
                .containsExactly("Show in text: “detoxifies”", "Show in text: “detoxifies”, 2");
        list.show(List.of(finding("detoxifies", Severity.PROHIBITED, 7), finding("detoxifies", Severity.PROHIBITED, 36)));
        ways.getLast().click();
        assertThat(shown).last().extracting(Finding::start).isEqualTo(36);
    }

    @Test
    void the_gravest_stand_first_in_whatever_order_they_come() {
        Finding mild = finding("pregnancy", Severity.NEEDS_DISCLAIMER, 1);
        Finding middle = finding("improves circulation", Severity.NEEDS_EVIDENCE, 20);
        Finding grave = finding("cures", Severity.PROHIBITED, 50);
        list.show(List.of(mild));
        list.show(List.of(mild, middle));
        list.show(List.of(mild, middle, grave));

        lines().forEach(FindingListTest::click);

        assertThat(replaced).containsExactly(grave, middle, mild);
    }

    private List<Component> lines() {
        return list.getContent().getChildren().toList();
    }

    private static void click(Component line) {
        button(line, "Replace").click();
    }

    private static Button button(Component line, String text) {
        return all(line).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FindingListTest::all));
    }

    private static Finding finding(String words, Severity severity, int start) {
        return new Finding("K13", "Test", severity, CopyField.FULL_TEXT, 0, start, start + words.length(), words, "why", "other words", null, Set.of());
    }
}
