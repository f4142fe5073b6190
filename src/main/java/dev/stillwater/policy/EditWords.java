package dev.stillwater.policy;

import dev.stillwater.audit.AuditRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An edit as a line of the trail: what was changed, what it said before and after. */
final class EditWords {

    private EditWords() {}

    static String action(PolicyEdit edit) {
        return switch (edit) {
            case PolicyEdit.Cells _ -> "policy-cell-changed";
            case PolicyEdit.PutQuestion put ->
                    put.before() == null ? "policy-question-added" : "policy-question-changed";
            case PolicyEdit.RemoveQuestion _ -> "policy-question-removed";
            case PolicyEdit.PutSeason _, PolicyEdit.RemoveSeason _ -> "policy-season-changed";
            case PolicyEdit.PutRule _, PolicyEdit.RemoveRule _ -> "policy-rule-changed";
            case PolicyEdit.PutModification _, PolicyEdit.RemoveModification _ -> "policy-modification-changed";
            case PolicyEdit.PutLetter _, PolicyEdit.RemoveLetter _ -> "policy-letter-changed";
        };
    }

    static AuditRecord line(PolicyEdit edit, AuditRecord line) {
        return switch (edit) {
            case PolicyEdit.Cells cells -> line.with("before", places(cells.before()))
                    .with("after", places(cells.after()));
            case PolicyEdit.PutQuestion put -> line(line, put.after().code(),
                    QuestionChanges.bare(put.before()), QuestionChanges.bare(put.after()))
                    .with("behind", Objects.toString(put.behind(), "-"));
            case PolicyEdit.RemoveQuestion gone ->
                    line(line, gone.before().code(), QuestionChanges.bare(gone.before()), null);
            case PolicyEdit.PutSeason put -> line(line, put.after().code(), put.before(), put.after());
            case PolicyEdit.RemoveSeason gone -> line(line, gone.before().code(), gone.before(), null);
            case PolicyEdit.PutRule put -> line(line, put.after().code(), put.before(), put.after());
            case PolicyEdit.RemoveRule gone -> line(line, gone.before().code(), gone.before(), null);
            case PolicyEdit.PutModification put -> line(line, put.code(), put.before(), put.after());
            case PolicyEdit.RemoveModification gone -> line(line, gone.code(), gone.before(), null);
            case PolicyEdit.PutLetter put -> line(line, put.code(), put.before(), put.after());
            case PolicyEdit.RemoveLetter gone -> line(line, gone.code(), gone.before(), null);
        };
    }

    private static AuditRecord line(
            AuditRecord line, Object code, @Nullable Object before, @Nullable Object after) {
        return line.with("about", code.toString())
                .with("before", before == null ? null : PolicyJson.write(before))
                .with("after", after == null ? null : PolicyJson.write(after));
    }

    /** "S05=yes SW: [...]", sorted, one for each cell. */
    private static List<String> places(Map<PolicyEdit.Place, Cell> cells) {
        return cells.entrySet().stream()
                .map(each -> each.getKey().row() + " " + each.getKey().modality() + ": "
                        + PolicyJson.write(each.getValue()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
