package dev.stillwater.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRuleRow;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClaimRulesViewTest extends ViewTest {

    @Autowired ClaimRuleEditing editing;
    @Autowired ClaimRules rules;
    @Autowired As as;

    @BeforeEach
    @AfterEach
    void no_draft() {
        as.office(rules::draft).ifPresent(draft -> as.office(() -> {
            editing.discard(draft.id(), draft.version());
            return true;
        }));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).last();
    }

    @Test
    void a_manager_reads_the_rules_in_force_and_changes_nothing() {
        signInAsManager(new LocationId(Ids.next()));
        navigate(ClaimRulesView.class);
        assertThat(test(grid()).size()).isEqualTo(90);
        assertThat($(Button.class).withText("Begin a draft").exists()).isFalse();
        navigate("claims/rule/en/K13", ClaimRuleView.class);
        assertThat($(H1.class).single().getText()).startsWith("K13");
        assertThat($(TextArea.class).all()).isNotEmpty().allMatch(TextArea::isReadOnly);
        assertThat($(Button.class).withText("Try and save").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private CardGrid<ClaimRuleRow> grid() {
        return $(CardGrid.class).single();
    }

    @Test
    void head_office_changes_a_rule_after_seeing_what_that_means() {
        signInAsOffice();
        navigate("claims/rule/en/K13", ClaimRuleView.class);
        TextArea reason = $(TextArea.class).all().stream().filter(area -> area.getLabel().startsWith("Reason")).findFirst().orElseThrow();
        reason.setValue("Because of a ruling.");
        test(button("Try and save")).click();
        test(button("Save in the draft")).click();

        assertThat(as.office(() -> rules.rule(rules.draft().orElseThrow().id(), "en", "K13")).reason()).isEqualTo("Because of a ruling.");
        assertThat($(H1.class).single().getText()).isEqualTo("Claim rules");
        assertThat($(Button.class).withText("Put in force").exists()).isTrue();
        test(button("Put in force")).click();
        test(button("Put in force")).click();
        assertThat(as.office(rules::draft)).as("one's own change is not put in force").isPresent();
    }

    @Test
    void head_office_takes_a_default_back_after_seeing_what_that_means() {
        RulePackVersion draft = as.office(editing::draft);
        as.office(() -> editing.remove(draft.id(), draft.version(), "en", "K13"));
        signInAsOffice();
        navigate(DefaultRulesView.class);
        Checkbox box = $(Checkbox.class).all().stream().filter(one -> one.getLabel().startsWith("K13")).findFirst().orElseThrow();
        test(button("Take over")).click();
        assertThat($(FormDialog.class).exists()).as("nothing is chosen yet").isFalse();

        test(box).click();
        test(button("Take over")).click();
        test(button("Take over into the draft")).click();

        assertThat(as.office(() -> rules.rule(draft.id(), "en", "K13")).code()).isEqualTo("K13");
        assertThat($(H1.class).single().getText()).isEqualTo("Claim rules");
    }

    @Test
    void a_sentence_is_tried_while_it_is_typed() {
        signInAsOffice();
        TryRulesView view = navigate(TryRulesView.class);
        TextArea text = $(TextArea.class).single();
        test(text).setValue("Our massage boosts your immunity. It does not cure cancer.");

        assertThat(view.getElement().getOuterHTML()).contains("boosts your immunity");
        List<String> lines = $(ListItem.class).all().stream().map(line -> line.getElement().getTextRecursively()).toList();
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("Prohibited", "K13"))
                .anySatisfy(line -> assertThat(line).contains("Passes", "The sentence denies it."));
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        signInAsOffice();
        TryRulesView view = navigate(TryRulesView.class);
        TextArea text = $(TextArea.class).single();
        test(text).setValue("x ".repeat(300_000) + "Our massage cures cancer.");

        assertThat(text.isInvalid()).isTrue();
        assertThat(view.getElement().getTextRecursively()).contains("Nothing was checked").doesNotContain("No rule finds anything");

        test(text).setValue("Our massage cures cancer.");
        assertThat(text.isInvalid()).isFalse();
        assertThat(view.getElement().getTextRecursively()).contains("Prohibited");
    }

    @Test
    void what_is_wrong_with_rules_from_a_file_is_told_before_they_replace_anything() {
        RulePackVersion draft = as.office(editing::draft);
        signInAsOffice();
        navigate(ClaimRulesView.class);
        RuleImport.open(rules, editing, draft, () -> {});
        TextArea text = $(TextArea.class).all().stream().filter(area -> area.getLabel().equals("The rules")).findFirst().orElseThrow();

        test(text).setValue("{\n\"languages\": []}");
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).startsWith("Line 2, at languages: something else is expected here. What can stand there: ");
        test(button("Replace the rules of the draft")).click();
        assertThat($(FormDialog.class).exists()).isTrue();

        test(text).setValue(as.office(() -> rules.export(draft.id())));
        assertThat(text.isInvalid()).isFalse();
        assertThat(text.getHelperText()).startsWith("Read: ");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).noneMatch(words -> words.contains("of the draft"));
    }

    @Test
    void a_file_with_fewer_rules_says_which_of_the_draft_go() {
        RulePackVersion draft = as.office(editing::draft);
        String all = as.office(() -> rules.export(draft.id()));
        RulePackVersion fewer = as.office(() -> editing.remove(draft.id(), draft.version(), "en", "K13"));
        String without = as.office(() -> rules.export(draft.id()));
        as.office(() -> editing.importJson(draft.id(), fewer.version(), all));
        signInAsOffice();
        navigate(ClaimRulesView.class);
        RuleImport.open(rules, editing, as.office(rules::draft).orElseThrow(), () -> {});

        test($(TextArea.class).withLabel("The rules").single()).setValue(without);

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("One rule of the draft is not in it and goes: K13 (English).");
    }

    @Test
    void a_sentence_of_another_language_than_the_chosen_one_is_told_and_read_with_a_press() {
        signInAsOffice();
        TryRulesView view = navigate(TryRulesView.class);
        test($(TextArea.class).single()).setValue("Alivia el dolor de espalda.");
        assertThat(view.getElement().getTextRecursively()).contains("This looks like Spanish");

        test(button("Read it as Spanish")).click();

        assertThat(view.getElement().getTextRecursively()).doesNotContain("This looks like");
        assertThat($(ListItem.class).all()).isNotEmpty();
    }
}
