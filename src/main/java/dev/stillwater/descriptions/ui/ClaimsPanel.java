package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.PageNotice;
import dev.stillwater.claims.Severity;
import dev.stillwater.claims.ui.SeverityLook;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the claim rules say of the texts: each finding with its words, its reason, where it holds, and a way out. */
class ClaimsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    private final TreatmentId treatment;
    private final transient List<JurisdictionCode> jurisdictions;
    private final transient @Nullable Consumer<Finding> replace;
    /** So many new findings are read out at once. */
    private static final int MOST_TOLD = 3;

    private final Div counts = new Div();
    private final Span announced = new Span();
    private transient @Nullable EvidenceSlots evidence;
    private transient @Nullable ClaimReport shown;
    private boolean unread;

    /**
     * @param jurisdictions where the chain has locations; a finding names those that it holds in
     * @param replace puts the safer wording in; null where the text cannot be changed
     */
    ClaimsPanel(TreatmentId treatment, List<JurisdictionCode> jurisdictions, @Nullable Consumer<Finding> replace) {
        this.treatment = treatment;
        this.jurisdictions = jurisdictions;
        this.replace = replace;
        counts.addClassName("st-list");
        announced.addClassName("visually-hidden");
        announced.getElement().setAttribute("aria-live", "polite");
        getContent().withAside(new Div(counts, announced));
        getContent().addClassName("claims-panel");
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.claims"));
    }

    /** Lets claims that need evidence show what is on file. */
    void withEvidence(EvidenceSlots slots) {
        evidence = slots;
        showAgain();
    }

    void showAgain() {
        if (shown != null) {
            show(shown);
        }
    }

    /** Says that nobody has read the text as it stands now; what was found in an earlier one no longer counts. */
    void showUnread() {
        if (unread) {
            return;
        }
        unread = true;
        shown = null;
        counts.removeAll();
        counts.add(Status.WAIT.word(Words.text("descriptions.claims.unchecked")));
        getContent().show(entry(
                Status.WAIT.word(Words.text("descriptions.claims.unchecked")), sentence("descriptions.claims.unread")));
        announced.setText(Words.text("descriptions.claims.unread"));
    }

    void show(ClaimReport report) {
        if (unread) {
            announceAnew(report);
        } else {
            announce(report);
        }
        unread = false;
        shown = report;
        if (evidence != null) {
            evidence.load();
        }
        showCounts(report);
        List<Component> parts = new ArrayList<>();
        if (report.languageWithoutRules()) {
            parts.add(entry(Status.WAIT.word(Words.text("descriptions.claims.unchecked")), sentence("descriptions.claims.uncheckedText")));
        }
        if (!report.findings().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("findings");
            report.findings().stream()
                    .sorted(Comparator.comparing(Finding::severity))
                    .forEach(finding -> list.add(line(finding)));
            parts.add(list);
        }
        report.notices().forEach(notice -> parts.add(notice(notice)));
        List<String> disclaimers = disclaimers(report);
        if (!disclaimers.isEmpty()) {
            parts.add(added(disclaimers));
        }
        if (parts.isEmpty()) {
            parts.add(entry(Status.GOOD.word(Words.text("descriptions.claims.clean")), sentence("descriptions.claims.cleanText")));
        }
        getContent().show(parts);
    }

    /** Tells those who do not see the underlining which words are new among the findings. */
    private void announce(ClaimReport report) {
        ClaimReport before = shown;
        if (before == null) {
            return;
        }
        Set<String> known = before.findings().stream().map(ClaimsPanel::told).collect(Collectors.toSet());
        List<String> fresh = report.findings().stream().map(ClaimsPanel::told).distinct().filter(told -> !known.contains(told)).toList();
        if (!fresh.isEmpty()) {
            announced.setText(Words.list(fresh.stream().limit(MOST_TOLD).toList()));
        } else if (report.findings().size() < before.findings().size()) {
            announced.setText(Words.text("descriptions.claims.fewer", report.findings().size()));
        }
    }

    /** After a text that could not be read: everything there is to say of the one that was. */
    private void announceAnew(ClaimReport report) {
        List<String> all = report.findings().stream().map(ClaimsPanel::told).distinct().limit(MOST_TOLD).toList();
        announced.setText(all.isEmpty() ? Words.text("descriptions.claims.none") : Words.list(all));
    }

    private static String told(Finding finding) {
        return Words.text("descriptions.claims.told",
                Words.text("descriptions.claims.severity." + finding.severity()), finding.excerpt());
    }

    private void showCounts(ClaimReport report) {
        counts.removeAll();
        for (Severity severity : Severity.values()) {
            int number = report.of(severity).size();
            if (number > 0) {
                counts.add(SeverityLook.of(severity).word(Words.text("descriptions.claims.count." + severity, number)));
            }
        }
        if (report.findings().isEmpty() && !report.languageWithoutRules()) {
            counts.add(Status.GOOD.word(Words.text("descriptions.claims.none")));
        }
    }

    private ListItem line(Finding finding) {
        Span words = new Span(finding.excerpt());
        words.addClassName("strong");
        Span reason = new Span(finding.reason());
        reason.addClassName("small");
        ListItem line = new ListItem(
                SeverityLook.of(finding.severity()).word(Words.text("descriptions.claims.severity." + finding.severity())),
                words, reason, places(finding));
        line.addClassName("finding");
        if (evidence != null && finding.severity() == Severity.NEEDS_EVIDENCE) {
            line.add(evidence.of(finding));
        }
        if (finding.field() == CopyField.NAME || finding.field() == CopyField.ENHANCEMENT) {
            line.add(new Anchor("treatments/" + treatment.value(), Words.text(finding.field() == CopyField.NAME
                    ? "descriptions.claims.changeName" : "descriptions.claims.changeEnhancement")));
        } else if (replace != null && finding.severity() != Severity.NOTICE) {
            line.add(wayOut(finding, replace));
        }
        return line;
    }

    private Div places(Finding finding) {
        Div places = new Div();
        places.addClassName("chips");
        jurisdictions.stream().filter(finding::holdsIn).forEach(code -> {
            Span chip = new Span(code.value());
            chip.addClassName("chip");
            places.add(chip);
        });
        places.addClassName(SeverityLook.of(finding.severity()).cssClass());
        return places;
    }

    private static Div wayOut(Finding finding, Consumer<Finding> replace) {
        boolean drop = finding.saferWording().isBlank();
        Span safer = new Span(drop ? Words.text("descriptions.claims.drop") : finding.saferWording());
        safer.addClassNames("grow", drop ? "mute" : "safer");
        Button button = new Button(Words.text(drop ? "descriptions.claims.remove" : "descriptions.claims.replace"), click -> replace.accept(finding));
        button.setAriaLabel(Words.text(
                drop ? "descriptions.claims.removeOne" : "descriptions.claims.replaceOne", finding.excerpt(), finding.saferWording()));
        Div row = new Div(safer, button);
        row.addClassNames("sunken", "row");
        return row;
    }

    private static Div notice(PageNotice notice) {
        Span where = new Span(String.join(" … ", notice.places().stream().map(PageNotice.Place::excerpt).limit(3).toList()));
        where.addClassNames("mute", "small");
        return entry(Status.NEUTRAL.word(Words.text("descriptions.claims.severity.NOTICE")),
                new Div(sentence("claims.notice." + notice.kind()), where));
    }

    private static Div added(List<String> disclaimers) {
        Div texts = new Div();
        texts.addClassNames("stack-s", "small");
        disclaimers.forEach(text -> texts.add(new Span(text)));
        return entry(Status.CHANGES.word(Words.text("descriptions.claims.added")), texts);
    }

    private List<String> disclaimers(ClaimReport report) {
        return jurisdictions.stream().flatMap(code -> report.disclaimers(code).stream()).distinct().toList();
    }

    private static Paragraph sentence(String key) {
        Paragraph text = new Paragraph(Words.text(key));
        text.addClassName("small");
        return text;
    }

    private static Div entry(Span word, Component text) {
        Div entry = new Div(word, text);
        entry.addClassName("finding");
        return entry;
    }
}
