package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.SignOff;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version as a matrix, with its check and its changes beside it; a draft is edited in place. */
class PolicyWorkbench extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PolicyEditing editing;
    private final transient PolicyPublishing publishing;
    private final transient Map<ModalityCode, String> names;
    private final boolean office;
    private final transient Runnable changed;
    private final PolicyMatrix matrix;
    private final CheckPanel check;
    private final ChangesPanel changes;
    private final SignOffPanel signOffs = new SignOffPanel();
    private final Div beside;
    private transient @Nullable PolicyVersion shown;

    /** @param changed is told after every change of the draft */
    PolicyWorkbench(
            PolicyEditing editing,
            PolicyPublishing publishing,
            Map<ModalityCode, String> names,
            boolean office,
            Runnable changed) {
        this.editing = editing;
        this.publishing = publishing;
        this.names = names;
        this.office = office;
        this.changed = changed;
        matrix = new PolicyMatrix(names, this::editCell, this::editQuestion);
        check = new CheckPanel(names, matrix::reveal);
        changes = new ChangesPanel(names);
        beside = new Div(check, changes, signOffs);
        beside.addClassNames("stack", "policy-side");
        getContent().addClassNames("columns", "policy-columns");
        getContent().add(matrix, beside);
    }

    /** @param filter what the questions or options shown must contain; blank for all */
    void show(PolicyVersion version, PolicyVersion inForce, String filter) {
        shown = version;
        boolean open = office && version.isDraft();
        boolean compared = !version.id().equals(inForce.id());
        PolicyComparison comparison =
                compared
                        ? editing.compare(inForce, version)
                        : new PolicyComparison(List.of(), List.of());
        matrix.show(version, open, comparison.cells(), filter);
        changes.setVisible(compared);
        if (compared) {
            changes.show(
                    comparison, version.document(),
                    Words.text("screening.changes.title", inForce.number()));
        }
        List<SignOff> signed = publishing.signOffs(version.id());
        signOffs.show(signed);
        signOffs.setVisible(version.state().isPending() || !signed.isEmpty());
        check.setVisible(open);
        beside.setVisible(open || compared || !signed.isEmpty());
        if (open) {
            check.show(editing.check(version.id()), version.document());
        }
    }

    private void editCell(MatrixRow row, ModalityCode modality) {
        PolicyVersion draft = shown;
        if (draft != null && draft.isDraft()) {
            OutcomeDialog.open(draft.document(), names, row, modality, (cell, modalities) -> {
                editing.setCell(draft.id(), draft.version(), row.choice(), modalities, cell);
                changed.run();
            });
        }
    }

    private void editQuestion(Question question) {
        PolicyVersion draft = shown;
        if (draft != null && draft.isDraft()) {
            QuestionDialog.open(draft.document(), question, document -> {
                editing.save(draft.id(), draft.version(), document);
                changed.run();
            });
        }
    }

    PolicyMatrix matrix() {
        return matrix;
    }
}
