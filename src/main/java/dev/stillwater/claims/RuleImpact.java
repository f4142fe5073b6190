package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed rules mean for approved copy.
 *
 * @param checked how many pages were looked at
 * @param falling pages in which something is found that was not found before
 * @param clearing pages in which less is found, and nothing new
 */
public record RuleImpact(int checked, List<Line> falling, List<Line> clearing) {

    public static final RuleImpact NONE = new RuleImpact(0, List.of(), List.of());

    public RuleImpact {
        falling = List.copyOf(falling);
        clearing = List.copyOf(clearing);
    }

    /** A page and what is found there now, or no longer. */
    public record Line(CheckedTexts.CheckedText text, List<Finding> found, List<Finding> gone) {
        public Line {
            found = List.copyOf(found);
            gone = List.copyOf(gone);
        }
    }

    /** Compares two editions of the rules on the same copy. Pure. */
    static RuleImpact of(List<CheckedTexts.CheckedText> texts, ClaimChecker before, ClaimChecker after) {
        List<Line> falling = new ArrayList<>();
        List<Line> clearing = new ArrayList<>();
        for (CheckedTexts.CheckedText text : texts) {
            List<Finding> old = before.check(text.copy()).findings();
            List<Finding> now = after.check(text.copy()).findings();
            Line line = new Line(text, without(now, old), without(old, now));
            if (!line.found().isEmpty()) {
                falling.add(line);
            } else if (!line.gone().isEmpty()) {
                clearing.add(line);
            }
        }
        return new RuleImpact(texts.size(), falling, clearing);
    }

    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        Set<Same> known = new HashSet<>();
        others.forEach(finding -> known.add(Same.of(finding)));
        return some.stream().filter(finding -> !known.contains(Same.of(finding))).toList();
    }

    /** Two findings are the same claim even if the words of their reasons changed. */
    private record Same(String rule, Severity severity, int text, int start, Set<?> jurisdictions) {
        static Same of(Finding finding) {
            return new Same(finding.rule(), finding.severity(), finding.text(), finding.start(), finding.jurisdictions());
        }
    }
}
