package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.claims.ClaimReport;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the claim rules say of the texts: each finding with its words, its reason, where it holds, and a way out. */
class ClaimsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    /** So many new findings are read out at once. */
    private static final int MOST_TOLD = 3;

    private final transient List<JurisdictionCode> jurisdictions;
    private final FindingList findings;
    private final Div counts = new Div();
    private final Span announced = new Span();
    private transient @Nullable ClaimReport shown;
    private transient @Nullable Around around;
    private boolean unread;

    /**
     * @param jurisdictions where the chain has locations; a finding names those that it holds in
     * @param replace puts the safer wording in; null where the text cannot be changed
     */
    ClaimsPanel(
            TreatmentId treatment, String language, List<JurisdictionCode> jurisdictions, @Nullable Replacing replace) {
        this.jurisdictions = jurisdictions;
        findings = new FindingList(treatment, language, jurisdictions, replace);
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
        findings.withEvidence(slots);
        showAgain();
    }

    void showAgain() {
        if (shown != null) {
            show(shown);
        }
    }

    /** The findings of the report that was shown last, as they are to be marked in the text. */
    List<Finding> marked(ClaimReport report) {
        return findings.marked(report.findings());
    }

    /** Says that nobody has read the text as it stands now; what was found in an earlier one no longer counts. */
    void showUnread() {
        if (unread) {
            return;
        }
        unread = true;
        shown = null;
        around = null;
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
        findings.show(report.findings());
        showCounts(report);
        showParts(report);
    }

    /** What stands around the list is put in anew only when it changed: the focus may be in the list. */
    private void showParts(ClaimReport report) {
        Around now = new Around(report.languageWithoutRules(), report.findings().isEmpty(),
                report.notices().stream().map(notice -> notice.kind() + " " + excerpts(notice)).toList(), disclaimers(report));
        if (now.equals(around)) {
            return;
        }
        around = now;
        List<Component> parts = new ArrayList<>();
        if (report.languageWithoutRules()) {
            parts.add(entry(Status.WAIT.word(Words.text("descriptions.claims.unchecked")), sentence("descriptions.claims.uncheckedText")));
        }
        if (!report.findings().isEmpty()) {
            parts.add(findings);
        }
        report.notices().forEach(notice -> parts.add(notice(notice)));
        if (!now.disclaimers().isEmpty()) {
            parts.add(added(now.disclaimers()));
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
            long number = report.of(severity).stream().filter(finding -> !findings.isSettled(finding)).count();
            if (number > 0) {
                counts.add(SeverityLook.of(severity).word(Words.text("descriptions.claims.count." + severity, number)));
            }
        }
        long settled = report.findings().stream().filter(findings::isSettled).count();
        if (settled > 0) {
            counts.add(Status.GOOD.word(Words.text("descriptions.claims.count.settled", settled)));
        }
        if (report.findings().isEmpty() && !report.languageWithoutRules()) {
            counts.add(Status.GOOD.word(Words.text("descriptions.claims.none")));
        }
    }

    private static Div notice(PageNotice notice) {
        Span where = new Span(excerpts(notice));
        where.addClassNames("mute", "small");
        return entry(Status.NEUTRAL.word(Words.text("descriptions.claims.severity.NOTICE")),
                new Div(sentence("claims.notice." + notice.kind()), where));
    }

    private static String excerpts(PageNotice notice) {
        return String.join(" … ", notice.places().stream().map(PageNotice.Place::excerpt).limit(3).toList());
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

    /** What stands around the list of findings. */
    private record Around(boolean withoutRules, boolean clean, List<String> notices, List<String> disclaimers) {}

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
