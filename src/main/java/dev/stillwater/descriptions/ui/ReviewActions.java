package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.AttachedEvidence;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.Remark;
import dev.stillwater.descriptions.Round;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with a version in review: approve it, send it back with a remark, or discard it. */
class ReviewActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private final transient TextServices services;
    private final transient DescriptionData version;
    private final Runnable decided;

    /** @param decided is told when the version is in review no longer */
    ReviewActions(
            TextServices services, DescriptionData version, List<DescriptionVersion> versions, Runnable decided) {
        this.services = services;
        this.version = version;
        this.decided = decided;
        Button back = new Button(Words.text("descriptions.review.sendBack"), click -> sendBack());
        Button discard = new DiscardDialog(services.review(), versions, decided).button(() -> version, () -> false);
        getContent().add(discard, back);
        if (services.review().mayApprove(version.id())) {
            Button approve = new Button(Words.text("descriptions.review.approve"), click -> approve());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(approve);
        }
        getContent().addClassName("page-actions");
    }

    private void approve() {
        boolean unchecked = services.desk()
                .claims(version.treatment(), version.language(), version.texts())
                .languageWithoutRules();
        new ApproveDialog(services.review(), services.days(), version, studies(), decided)
                .open(unchecked, services.remarks().on(version.id()).stream().filter(Remark::isOpen).count() + openRounds());
    }

    private List<EvidenceRecord> studies() {
        return List.copyOf(services.studies()
                .get(services.evidence().attached(version.id()).stream().map(AttachedEvidence::evidence).collect(Collectors.toSet()))
                .values());
    }

    private long openRounds() {
        return services.remarks().rounds(Set.of(version.id())).getOrDefault(version.id(), List.of()).stream()
                .filter(Round::isOpen).count();
    }

    private void sendBack() {
        TextArea remark = new TextArea(Words.text("descriptions.review.remark"));
        remark.setHelperText(Words.text("descriptions.review.remark.help"));
        remark.setMinRows(4);
        FormDialog dialog = new FormDialog(
                Words.text("descriptions.review.sendBack.title", version.number()), Words.text("descriptions.review.sendBack"), () -> {
                    services.review().sendBack(version.id(), version.version(), remark.getValue());
                    Notices.done(Words.text("descriptions.review.sentBack"));
                    decided.run();
                });
        dialog.with(remark).field("remark", remark).open();
        remark.focus();
    }
}
