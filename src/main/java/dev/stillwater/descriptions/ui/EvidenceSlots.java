package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.claims.Finding;
import dev.stillwater.descriptions.AttachedEvidence;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionEvidence;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.UnfittingStudy;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands beside a claim that needs evidence: the study on file, or the way to attach one. */
class EvidenceSlots {

    private final DescriptionEvidence evidence;
    private final EvidenceLibrary library;
    private final DescriptionData version;
    private final Runnable changed;
    private final Supplier<Map<ModalityCode, String>> modalities;
    private @Nullable DescriptionReview review;
    private List<AttachedEvidence> attached = List.of();
    private List<AttachedEvidence> settling = List.of();
    private Map<EvidenceId, EvidenceRecord> records = Map.of();

    /** @param changed is told when a study was attached or taken away */
    EvidenceSlots(TextServices services, DescriptionData version, Runnable changed) {
        this.evidence = services.evidence();
        this.library = services.studies();
        this.modalities = services::modalityNames;
        this.version = version;
        this.changed = changed;
    }

    /** Lets whoever may approve the version confirm each study. */
    EvidenceSlots confirmedBy(DescriptionReview reviewing) {
        review = reviewing;
        return this;
    }

    /** Asks once for all claims of the list; says whether anything is other than before. */
    boolean load(List<Finding> findings) {
        List<AttachedEvidence> attachedNow = evidence.attached(version.id());
        List<AttachedEvidence> settlingNow = attachedNow.isEmpty() ? List.of() : evidence.settling(version.id(), findings);
        Map<EvidenceId, EvidenceRecord> recordsNow = library.get(attachedNow.stream().map(AttachedEvidence::evidence).collect(Collectors.toSet()));
        boolean changed = !attachedNow.equals(attached) || !settlingNow.equals(settling) || !recordsNow.equals(records);
        attached = attachedNow;
        settling = settlingNow;
        records = recordsNow;
        return changed;
    }

    /** The study that settles this claim; empty while the claim is open. */
    Optional<EvidenceRecord> settledBy(Finding finding) {
        return settling.stream()
                .filter(one -> one.isFor(finding) && records.containsKey(one.evidence()))
                .findFirst()
                .map(one -> records.get(one.evidence()));
    }

    Component of(Finding finding) {
        Div row = new Div();
        row.addClassNames("row", "wrap", "evidence-slot");
        attached.stream().filter(one -> one.isFor(finding) && records.containsKey(one.evidence())).findFirst().ifPresent(one -> {
            if (settledBy(finding).isEmpty()) {
                row.add(linked(records.get(one.evidence()), word(records.get(one.evidence()))));
            }
            confirmation(one, finding).ifPresent(row::add);
            if (version.isOpen()) {
                Button away = new Button(Words.text("descriptions.claims.remove"), click -> {
                    evidence.detach(version.id(), finding);
                    told("descriptions.evidence.done.removed", finding);
                });
                away.setAriaLabel(Words.text("descriptions.claims.removeOne", records.get(one.evidence()).study().title()));
                row.add(away);
            }
        });
        if (row.getComponentCount() == 0 && version.isOpen()) {
            Button attach = new Button(Words.text("descriptions.evidence.attach"), click -> choose(finding));
            attach.setAriaLabel(Words.text("descriptions.evidence.attachTitle", finding.excerpt()));
            row.add(attach);
        }
        return row;
    }

    /** What is said of a study leads to it, beside the page that is read or written. */
    static Anchor linked(EvidenceRecord record, Component said) {
        Anchor link = new Anchor(address(record), said);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private static Anchor named(EvidenceRecord record) {
        return new Anchor(address(record), record.study().title(), AnchorTarget.BLANK);
    }

    private static String address(EvidenceRecord record) {
        return "evidence?study=" + record.id().value();
    }

    /** The study, with what keeps it from counting today. */
    private Span word(EvidenceRecord record) {
        String title = record.study().title();
        if (!record.isApproved()) {
            return Status.REFUSED.word(Words.text("descriptions.study.NOT_APPROVED", title, record.reviewBy()));
        }
        return record.isOverdue(evidence.today())
                ? Status.REFUSED.word(Words.text("descriptions.study.OVERDUE", title, record.reviewBy()))
                : Status.GOOD.word(Words.text("descriptions.evidence.attached", title));
    }

    /** Who looked at the study, or the way for a reviewer to say that he has. */
    private Optional<Component> confirmation(AttachedEvidence one, Finding finding) {
        if (one.confirmedBy() != null) {
            Span by = new Span(Words.text("descriptions.evidence.confirmedBy", one.confirmedBy()));
            by.addClassNames("mute", "small");
            return Optional.of(by);
        }
        DescriptionReview reviewing = review;
        if (reviewing == null) {
            return Optional.empty();
        }
        EvidenceRecord record = records.get(one.evidence());
        Button confirm = new Button(Words.text("descriptions.evidence.confirm"), click -> {
            reviewing.confirm(version.id(), finding);
            told("descriptions.evidence.done.confirmed", finding);
        });
        confirm.setAriaLabel(Words.text("descriptions.evidence.confirmOne", finding.excerpt()));
        Span reading = new Span(record == null ? "" : record.study().reading());
        reading.addClassName("small");
        return Optional.of(new Div(reading, confirm));
    }

    /** The button that was pressed goes with the change; what came of it is said apart. */
    private void told(String key, Finding finding) {
        changed.run();
        Notices.done(Words.text(key, finding.excerpt()));
    }

    private void choose(Finding finding) {
        List<EvidenceRecord> fitting = evidence.fitting(version.treatment(), finding);
        Select<EvidenceRecord> study = new Select<>();
        study.setLabel(Words.text("descriptions.evidence.choose"));
        study.setItems(fitting);
        study.setItemLabelGenerator(record -> record.study().title());
        study.setVisible(!fitting.isEmpty());
        Paragraph reading = new Paragraph(fitting.isEmpty() ? Words.text("descriptions.evidence.none", finding.rule()) : "");
        Div chosen = new Div();
        study.addValueChangeListener(change -> {
            EvidenceRecord one = change.getValue();
            reading.setText(one == null ? "" : one.study().reading());
            chosen.removeAll();
            Optional.ofNullable(one).map(EvidenceSlots::named).ifPresent(chosen::add);
        });
        if (fitting.size() == 1) {
            study.setValue(fitting.getFirst());
        }
        FormDialog dialog = new FormDialog(
                Words.text("descriptions.evidence.attachTitle", finding.excerpt()), Words.text("descriptions.evidence.attach"), () -> {
                    evidence.attach(version.id(), finding, Fields.required(study, "study").id());
                    told("descriptions.evidence.done.attached", finding);
                });
        dialog.primary().setEnabled(!fitting.isEmpty());
        dialog.with(new Span(Words.text("descriptions.claims.reason", finding.rule(), finding.reason())), study, chosen, reading)
                .with(unfitting(finding))
                .field("study", study)
                .open();
    }

    /** What is on file for the claim's rule, each with why it does not count, and the way to the evidence. */
    private Div unfitting(Finding finding) {
        Div all = new Div();
        all.addClassName("stack-s");
        List<UnfittingStudy> studies = evidence.unfitting(version.treatment(), finding);
        if (!studies.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            Map<ModalityCode, String> names = modalities.get();
            studies.forEach(one -> list.add(line(one, names)));
            all.add(new H3(Words.text("descriptions.evidence.unfitting")), list);
        } else {
            all.add(new Span(Words.text("descriptions.evidence.noOther", finding.rule())));
        }
        all.add(new Anchor("evidence", Words.text("descriptions.evidence.toLibrary"), AnchorTarget.BLANK));
        return all;
    }

    private static ListItem line(UnfittingStudy one, Map<ModalityCode, String> names) {
        UnorderedList why = new UnorderedList();
        why.addClassName("small");
        MisfitWords.of(one, names).forEach(text -> why.add(new ListItem(text)));
        Div line = new Div(named(one.record()), why);
        line.addClassNames("stack-s", "grow");
        return new ListItem(line);
    }
}
