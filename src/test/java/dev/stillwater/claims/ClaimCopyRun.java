package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Judges the default rules by marked copy that is no part of the project, a directory of
 * {@link MarkedCopy} files: {@code mvn test -Dtest=ClaimCopyRun -Dstillwater.copy=DIRECTORY}. Prints
 * the figures; with {@code -Dstillwater.copy.details=true} also what was missed or found wrongly,
 * which makes the copy useless as a measure from then on.
 */
class ClaimCopyRun {

    private static final Map<String, Severity> SEVERITIES = ClaimRulePack.standard().rules().stream()
            .collect(Collectors.toMap(ClaimRule::code, ClaimRule::severity, (one, same) -> one));

    private final boolean details = Boolean.getBoolean("stillwater.copy.details");
    private final List<Boolean> prohibited = new ArrayList<>();
    private final List<Boolean> claims = new ArrayList<>();
    private final List<Boolean> exact = new ArrayList<>();
    private final List<Boolean> rated = new ArrayList<>();
    private final List<Boolean> alarmed = new ArrayList<>();

    @Test
    void judges_marked_copy() {
        List<MarkedCopy> pages = MarkedCopy.in(Path.of(System.getProperty("stillwater.copy")));
        assertThat(pages).isNotEmpty();

        pages.forEach(this::judge);

        System.out.printf(Locale.ROOT, "%d pages: prohibited found %s, all claims found %s, sentences rated right %s, "
                        + "words exact %s, false alarms on acceptable sentences %s%n",
                pages.size(), share(prohibited), share(claims), share(rated), share(exact), share(alarmed));
    }

    private void judge(MarkedCopy page) {
        List<Finding> findings = page.findings();
        for (MarkedCopy.Claim claim : page.claims()) {
            if (claim.certain()) {
                judge(page, claim, findings.stream().filter(claim::meets).toList());
            }
        }
        for (MarkedCopy.Stretch stretch : page.stretches()) {
            judge(page, stretch, findings.stream().filter(stretch::holds).toList());
        }
    }

    private void judge(MarkedCopy page, MarkedCopy.Claim claim, List<Finding> found) {
        claims.add(!found.isEmpty());
        if (SEVERITIES.get(claim.family()) == Severity.PROHIBITED) {
            prohibited.add(!found.isEmpty());
        }
        if (found.isEmpty()) {
            tell("missed", page, claim.family(), claim.start(), claim.end());
            return;
        }
        boolean same = found.stream().anyMatch(claim::isExactly);
        exact.add(same);
        if (!same) {
            tell("words ", page, claim.family() + "|" + page.words(claim.start(), claim.end()) + "| found "
                    + found.stream().map(f -> f.rule() + "|" + page.words(f.start(), f.end())).toList(), claim.start(), claim.end());
        }
    }

    private void judge(MarkedCopy page, MarkedCopy.Stretch stretch, List<Finding> found) {
        List<MarkedCopy.Claim> marked = page.claims().stream().filter(claim -> claim.isIn(stretch)).toList();
        if (marked.stream().anyMatch(claim -> !claim.certain())) {
            return;
        }
        Optional<Severity> expected = marked.stream().map(claim -> SEVERITIES.get(claim.family())).min(Comparator.naturalOrder());
        Optional<Severity> strictest = found.stream().map(Finding::severity).min(Comparator.naturalOrder());
        if (marked.isEmpty()) {
            alarmed.add(!found.isEmpty());
            found.forEach(one -> tell("false ", page, one.rule(), one.start(), one.end()));
        } else if (!found.isEmpty()) {
            rated.add(expected.equals(strictest));
            if (!expected.equals(strictest)) {
                tell("rated ", page, expected.get() + ", found " + strictest.get(), found.getFirst().start(), found.getFirst().end());
            }
        }
    }

    private void tell(String what, MarkedCopy page, String about, int start, int end) {
        if (details) {
            String before = page.words(Math.max(0, start - 70), start);
            String after = page.words(end, Math.min(page.text().length(), end + 40));
            System.out.printf("%s %s %s: %s [%s] %s%n", what, page.name(), about, before, page.words(start, end), after);
        }
    }

    private static String share(List<Boolean> all) {
        long of = all.stream().filter(one -> one).count();
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", of, all.size(), 100.0 * of / Math.max(1, all.size()));
    }
}
