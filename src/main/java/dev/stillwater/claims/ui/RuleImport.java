package dev.stillwater.claims.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRulePack;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Utf8;
import dev.stillwater.uikit.FileField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rules of a draft from a file or a text, which is looked at as soon as it is there. */
final class RuleImport {

    private static final int LARGEST_FILE = 4_000_000;

    private final TextArea text = new TextArea(Words.text("claims.import.text"));

    private RuleImport() {
        text.setMaxHeight("40vh");
        text.setWidthFull();
        text.setManualValidation(true);
        text.addValueChangeListener(change -> isRead());
    }

    static void open(ClaimRuleEditing editing, RulePackVersion draft, Runnable changed) {
        RuleImport form = new RuleImport();
        new FormDialog(Words.text("claims.import"), Words.text("claims.import.primary"), () -> {
            editing.importJson(draft.id(), draft.version(), form.text.getValue());
            Notices.done(Words.text("claims.import.done"));
            changed.run();
        }).with(
                        new Span(Words.text("claims.import.help")),
                        new FileField(FileField.Kind.JSON, LARGEST_FILE, form::take).whenRefused(form::refuse), form.text)
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
                pack -> text.setHelperText(Words.text("claims.import.read", pack.rules().size())));
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
        text.setHelperText("");
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
