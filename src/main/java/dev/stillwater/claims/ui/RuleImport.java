package dev.stillwater.claims.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRuleFilter;
import dev.stillwater.claims.ClaimRulePack;
import dev.stillwater.claims.ClaimRuleRow;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Utf8;
import dev.stillwater.uikit.FileField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** The rules of a draft from a file or a text, which is looked at as soon as it is there. */
final class RuleImport {

    private static final int LARGEST_FILE = 4_000_000;

    private static final int NAMED = 12;

    private final TextArea text = new TextArea(Words.text("claims.import.text"));
    private final Paragraph goes = new Paragraph();
    private final List<ClaimRuleRow> former;

    /** @param former the rules that the file's take the place of */
    private RuleImport(List<ClaimRuleRow> former) {
        this.former = former;
        goes.getElement().setAttribute("role", "status");
        goes.setVisible(false);
        text.setMaxHeight("40vh");
        text.setWidthFull();
        text.setManualValidation(true);
        text.addValueChangeListener(change -> isRead());
    }

    static void open(ClaimRules rules, ClaimRuleEditing editing, RulePackVersion draft, Runnable changed) {
        int all = Math.toIntExact(rules.count(draft.id(), ClaimRuleFilter.ALL));
        RuleImport form = new RuleImport(
                all == 0 ? List.of() : rules.rows(draft.id(), ClaimRuleFilter.ALL, PageRequest.of(0, all)));
        new FormDialog(Words.text("claims.import"), Words.text("claims.import.primary"), () -> {
            editing.importJson(draft.id(), draft.version(), form.text.getValue());
            Notices.done(Words.text("claims.import.done"));
            changed.run();
        }).with(
                        new Span(Words.text("claims.import.help")),
                        new FileField(FileField.Kind.JSON, LARGEST_FILE, form::take).whenRefused(form::refuse), form.text, form.goes)
                .sendWhen(form::isRead)
                .open();
    }

    /** What was there before is gone in any case; what is no text is told and not shown. */
    private void take(byte[] file) {
        text.clear();
        if (looked(() -> Utf8.text(file, "file.encoding"), text::setValue) && text.isEmpty()) {
            isRead();
        }
    }

    private boolean isRead() {
        return looked(() -> ClaimRulePack.fromJson(text.getValue()),
                pack -> {
                    text.setHelperText(Words.text("claims.import.read", pack.rules().size()));
                    showWhatGoes(pack);
                });
    }

    /** Rules of the draft that the file does not have are gone after it, which a count alone does not say. */
    private void showWhatGoes(ClaimRulePack pack) {
        Set<List<String>> kept = pack.rules().stream().map(rule -> List.of(rule.language(), rule.code())).collect(Collectors.toSet());
        List<String> gone = former.stream()
                .filter(row -> !kept.contains(List.of(row.language(), row.code())))
                .map(row -> Words.text("claims.import.rule", row.code(), Looks.language(row.language())))
                .toList();
        goes.setVisible(!gone.isEmpty());
        goes.setText(gone.isEmpty() ? "" : gone.size() > NAMED
                ? Words.text("claims.import.goes.many", gone.size(), String.join(", ", gone.subList(0, NAMED)), gone.size() - NAMED)
                : Words.text("claims.import.goes", gone.size(), Words.list(gone)));
    }

    private <T> boolean looked(Supplier<T> look, Consumer<T> then) {
        try {
            T read = look.get();
            text.setInvalid(false);
            then.accept(read);
            return true;
        } catch (Refusal refusal) {
            say(Words.whys(refusal.whys()));
            return false;
        }
    }

    private void refuse(String sentence) {
        text.clear();
        say(sentence);
    }

    private void say(String sentence) {
        goes.setVisible(false);
        text.setHelperText("");
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
