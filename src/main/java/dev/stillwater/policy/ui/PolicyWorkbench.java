package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Agreed;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Finding;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.RowKey;
import dev.stillwater.policy.SignOff;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One version as a matrix, with its check and its changes beside it; a draft is edited in place. */
class PolicyWorkbench extends Composite<Div> implements PolicyMatrix.Hands {

    private static final long serialVersionUID = 1L;

    private final transient PolicyEditing editing;
    private final transient PolicyPublishing publishing;
    private final transient Map<ModalityCode, String> names;
    private final transient DraftDesk desk;
    private final transient Consumer<MatrixFilter> filtered;
    private final transient Runnable elsewhere;
    private final transient IntFunction<Optional<PolicyVersion>> byNumber;
    private final MatrixToolbar toolbar;
    private final PolicyMatrix matrix;
    private final CheckPanel check;
    private final ChangesPanel changes;
    private final SignOffPanel signOffs = new SignOffPanel();
    private final Div beside;

    /**
     * @param filtered is told what a person wants to see of the matrix
     * @param elsewhere goes to what is no row of the matrix
     * @param byNumber finds the version that another was compared with
     */
    PolicyWorkbench(
            PolicyEditing editing, PolicyPublishing publishing, Map<ModalityCode, String> names, DraftDesk desk,
            Consumer<MatrixFilter> filtered, Runnable elsewhere, IntFunction<Optional<PolicyVersion>> byNumber) {
        this.editing = editing;
        this.publishing = publishing;
        this.names = names;
        this.desk = desk;
        this.filtered = filtered;
        this.elsewhere = elsewhere;
        this.byNumber = byNumber;
        toolbar = new MatrixToolbar(
                names, filtered, () -> QuestionEditor.openNew(desk, names, null),
                () -> CopyColumnDialog.open(editing, desk, names));
        matrix = new PolicyMatrix(names, this);
        check = new CheckPanel(names, this::reveal);
        changes = new ChangesPanel(names);
        beside = new Div(check, changes, signOffs);
        beside.addClassNames("stack", "policy-side");
        Div main = new Div(toolbar, matrix);
        main.addClassNames("policy-main", "grow");
        getContent().addClassNames("columns", "policy-columns");
        getContent().add(main, beside);
    }

    void show(PolicyVersion version, PolicyVersion inForce, MatrixFilter filter) {
        boolean open = desk.isOpen();
        boolean compared = !version.id().equals(inForce.id());
        PolicyComparison comparison =
                compared
                        ? editing.compare(inForce, version)
                        : new PolicyComparison(List.of(), List.of());
        toolbar.show(filter, open);
        matrix.show(version, open, comparison.cells(), filter);
        changes.setVisible(compared);
        if (compared) {
            changes.show(
                    comparison, version.document(),
                    Words.text("screening.changes.title", inForce.number()));
        }
        List<SignOff> signed = publishing.signOffs(version.id());
        signOffs.show(signed);
        showAgreed(version);
        signOffs.setVisible(version.state().isPending() || !signed.isEmpty());
        check.setVisible(open);
        beside.setVisible(open || compared || !signed.isEmpty());
        if (open) {
            check.show(editing.check(version.id()), version.document());
        }
    }

    /** What whoever published it had seen and agreed to stays readable beside it. */
    private void showAgreed(PolicyVersion version) {
        Agreed agreed = version.agreed();
        if (agreed != null) {
            byNumber.apply(agreed.than()).ifPresent(former -> signOffs.showAgreed(
                    Words.text("policy.looser.agreed", String.valueOf(version.publishedBy()), agreed.changes(), agreed.than()),
                    new LooserList(
                            editing.compare(former, version).loosening(), former.document(), version.document(), names)));
        }
    }

    @Override
    public void cell(MatrixRow row, ModalityCode modality) {
        if (desk.isOpen() && !row.head()) {
            OutcomeDialog.open(desk, names, row, modality);
        }
    }

    @Override
    public void head(MatrixRow row) {
        if (desk.isOpen() && row.question() != null) {
            QuestionEditor.open(desk, names, row.question());
        } else if (desk.isOpen() && row.rule() != null) {
            new PartDialogs(desk).rule(row.rule());
        }
    }

    @Override
    public void followUp(MatrixRow row) {
        if (desk.isOpen() && row.question() != null) {
            QuestionEditor.openNew(desk, names, row.question());
        }
    }

    private void reveal(Finding finding) {
        RowKey row = row(finding);
        if (row == null) {
            elsewhere.run();
            return;
        }
        ModalityCode modality = finding.modality();
        if (modality == null && finding.option() != null) {
            modality = names.keySet().stream().findFirst().orElse(null);
        }
        if (!matrix.reveal(row, modality)) {
            filtered.accept(MatrixFilter.ALL);
            if (!matrix.reveal(row, modality)) {
                matrix.reveal(new RowKey(row.rule(), null), null);
            }
        }
    }

    /** The row that a finding is about; null for what stands beside the questions. */
    private @Nullable RowKey row(Finding finding) {
        if (finding.question() != null) {
            return finding.option() == null
                    ? new RowKey(finding.question().value(), null)
                    : RowKey.of(new Choice(finding.question(), finding.option()));
        }
        return finding.rule() == null ? null : RowKey.ofRule(finding.rule());
    }

    PolicyMatrix matrix() {
        return matrix;
    }
}
