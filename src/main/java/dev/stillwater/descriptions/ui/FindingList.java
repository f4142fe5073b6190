package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.claims.ui.SeverityLook;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The findings in a text, the gravest first, and claims that a study on file settles last. A finding that is still there keeps its line, although
 * typing has moved its words: only what is new is sent to the browser, and the focus stays where it is.
 */
class FindingList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final TreatmentId treatment;
    private final String language;
    private final transient List<JurisdictionCode> jurisdictions;
    private final transient @Nullable Replacing replace;
    private transient @Nullable EvidenceSlots evidence;
    private transient Map<Said, Line> lines = new HashMap<>();

    /** @param replace puts the safer wording in; null where the text cannot be changed */
    FindingList(TreatmentId treatment, String language, List<JurisdictionCode> jurisdictions, @Nullable Replacing replace) {
        this.treatment = treatment;
        this.language = language;
        this.jurisdictions = jurisdictions;
        this.replace = replace;
        getContent().addClassName("findings");
    }

    /** Shows what is on file for claims that need evidence, as it is now. */
    void withEvidence(EvidenceSlots slots) {
        evidence = slots;
        lines.clear();
    }

    void show(List<Finding> findings) {
        if (evidence != null && evidence.load(findings)) {
            lines.clear();
        }
        Map<Said, Line> kept = new HashMap<>();
        List<Line> wanted = findings.stream().sorted(Comparator.comparing(this::isSettled).thenComparing(Finding::severity)).map(finding -> {
            Said said = Said.of(finding, kept);
            Line line = lines.getOrDefault(said, new Line());
            line.show(finding, said.time());
            kept.put(said, line);
            return line;
        }).toList();
        lines = kept;
        arrange(wanted);
    }

    /** Whether a study on file settles this claim, as of the last list shown. */
    boolean isSettled(Finding finding) {
        return settledBy(finding).isPresent();
    }

    /** The findings as they are to be marked in the text: a claim that is settled stands out no more than a notice does. */
    List<Finding> marked(List<Finding> findings) {
        return findings.stream().map(finding -> isSettled(finding) ? asNotice(finding) : finding).toList();
    }

    private static Finding asNotice(Finding finding) {
        return new Finding(finding.rule(), finding.family(), Severity.NOTICE, finding.field(), finding.text(), finding.start(), finding.end(),
                finding.excerpt(), finding.reason(), finding.saferWording(), finding.disclaimer(), finding.jurisdictions());
    }

    private Optional<EvidenceRecord> settledBy(Finding finding) {
        return evidence == null || finding.severity() != Severity.NEEDS_EVIDENCE ? Optional.empty() : evidence.settledBy(finding);
    }

    private void arrange(List<Line> wanted) {
        UnorderedList list = getContent();
        list.getChildren().filter(line -> !(line instanceof Line one && wanted.contains(one))).toList().forEach(list::remove);
        for (int at = 0; at < wanted.size(); at++) {
            Line line = wanted.get(at);
            if (at >= list.getComponentCount() || list.getComponentAt(at) != line) {
                line.removeFromParent();
                list.addComponentAtIndex(at, line);
            }
        }
    }

    /**
     * What a finding says, wherever its words stand by now.
     *
     * @param anywhere the finding without its place
     * @param time counts findings that say the same, from 0
     */
    private record Said(Finding anywhere, int time) {

        static Said of(Finding finding, Map<Said, Line> taken) {
            Finding anywhere = new Finding(finding.rule(), finding.family(), finding.severity(), finding.field(), finding.text(), 0, 0,
                    finding.excerpt(), finding.reason(), finding.saferWording(), finding.disclaimer(), finding.jurisdictions());
            Said said = new Said(anywhere, 0);
            while (taken.containsKey(said)) {
                said = new Said(anywhere, said.time + 1);
            }
            return said;
        }
    }

    /** One finding with its words, its reason, where it holds, and a way out. */
    private final class Line extends ListItem {

        private static final long serialVersionUID = 1L;

        private transient @Nullable Finding shown;
        private final Button button = new Button();
        private final Button showing = new Button(Words.text("descriptions.remark.show"));
        private final Span extent = new Span();

        /** @param time which of those that say the same, from 0 */
        void show(Finding finding, int time) {
            boolean filled = shown != null;
            shown = finding;
            if (!filled) {
                fill(finding);
            }
            if (replace != null) {
                String which = time == 0 ? "" : ", " + (time + 1);
                showing.setAriaLabel(Words.text("descriptions.claims.showOne", finding.excerpt()) + which);
                showExtent(finding, replace.extent(finding), which);
            }
        }

        private void fill(Finding finding) {
            addClassName("finding");
            Span words = new Span(finding.excerpt());
            words.addClassName("strong");
            Span reason = new Span(finding.reason());
            reason.addClassName("small");
            add(settledBy(finding)
                            .<Component>map(study -> EvidenceSlots.linked(
                                    study, Status.GOOD.word(Words.text("descriptions.claims.settled", study.study().title()))))
                            .orElseGet(() -> SeverityLook.of(finding.severity())
                                    .word(Words.text("descriptions.claims.severity." + finding.severity()))),
                    words, reason, links(finding), places(finding));
            EvidenceSlots slots = evidence;
            if (slots != null && finding.severity() == Severity.NEEDS_EVIDENCE) {
                add(slots.of(finding));
            }
            Component way = wayOut(finding);
            if (way != null) {
                add(way);
            }
        }

        private Component links(Finding finding) {
            Replacing texts = replace;
            if (texts == null || TextPart.of(finding.field()).isEmpty()) {
                return rule(finding);
            }
            showing.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            showing.addClickListener(click -> {
                if (shown != null) {
                    texts.show(shown);
                }
            });
            Div links = new Div(rule(finding), showing);
            links.addClassNames("row", "wrap");
            return links;
        }

        private Anchor rule(Finding finding) {
            Anchor rule = new Anchor(
                    "claims/rule/" + language + "/" + finding.rule(),
                    Words.text("descriptions.claims.rule", finding.rule(), finding.family()));
            rule.addClassName("small");
            return rule;
        }

        private Div places(Finding finding) {
            Div places = new Div();
            places.addClassName("chips");
            jurisdictions.stream().filter(finding::holdsIn).forEach(code -> {
                Span chip = new Span(code.value());
                chip.addClassName("chip");
                places.add(chip);
            });
            places.addClassName((isSettled(finding) ? Status.GOOD : SeverityLook.of(finding.severity())).cssClass());
            return places;
        }

        private @Nullable Component wayOut(Finding finding) {
            if (finding.field() == CopyField.NAME) {
                return new Anchor("treatments/" + treatment.value(), Words.text("descriptions.claims.changeName"));
            }
            if (finding.field() == CopyField.ENHANCEMENT) {
                return new Anchor("treatments/" + treatment.value(), Words.text("descriptions.claims.changeEnhancement"));
            }
            return replace == null || finding.severity() == Severity.NOTICE ? null : replacing(finding, replace);
        }

        /** Beforehand, what goes with the words. */
        private void showExtent(Finding finding, Replacing.Extent goes, String which) {
            String said = goes == Replacing.Extent.WORDS ? "" : Words.text("descriptions.claims.extent." + goes);
            boolean drop = finding.saferWording().isBlank();
            String label = Words.text(
                    drop ? "descriptions.claims.removeOne" : "descriptions.claims.replaceOne", finding.excerpt(), finding.saferWording()) + which;
            extent.setText(said);
            extent.setVisible(!said.isEmpty());
            button.setAriaLabel(said.isEmpty() ? label : label + ". " + said);
        }

        private Div replacing(Finding finding, Replacing replacement) {
            boolean drop = finding.saferWording().isBlank();
            Span safer = new Span(drop ? Words.text("descriptions.claims.drop") : finding.saferWording());
            safer.addClassNames("grow", drop ? "mute" : "safer");
            button.setText(Words.text(drop ? "descriptions.claims.remove" : "descriptions.claims.replace"));
            button.addClickListener(click -> {
                if (shown != null) {
                    replacement.replace(shown);
                }
            });
            extent.addClassNames("mute", "small");
            Div row = new Div(safer, button);
            row.addClassName("row");
            Div way = new Div(row, extent);
            way.addClassName("sunken");
            return way;
        }
    }
}
