package dev.stillwater.claims;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pack from a file must keep to before it is taken for rules; every fault is told with its place. */
final class RulePackShape {

    private static final int MOST_RULES = 300;
    private static final int MOST_GROUPS = 400;
    private static final int MOST_FAULTS = 10;
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final List<Why> faults = new ArrayList<>();

    private RulePackShape() {}

    /** @throws Refusal with up to ten faults */
    static void check(RulePackFile.@Nullable Pack pack) {
        RulePackShape shape = new RulePackShape();
        if (pack == null || pack.languages() == null || pack.languages().isEmpty()) {
            shape.fault("languages", "claims.rule.missing");
        } else {
            pack.languages().forEach(shape::language);
        }
        if (!shape.faults.isEmpty()) {
            throw new Refusal(shape.faults.subList(0, Math.min(MOST_FAULTS, shape.faults.size())));
        }
    }

    private void language(String code, RulePackFile.@Nullable InLanguage part) {
        if (!Language.isKnown(code)) {
            fault(code, "claims.rule.language");
            return;
        }
        if (part == null || part.rules() == null || part.words() == null) {
            fault(code, "claims.rule.missing");
            return;
        }
        most(code, part.rules().size(), MOST_RULES);
        most(code, part.words().size(), MOST_GROUPS);
        part.words().forEach((group, words) -> words(code + " " + group, words));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < part.rules().size() && faults.size() < MOST_FAULTS; i++) {
            RulePackFile.@Nullable Rule rule = part.rules().get(i);
            if (rule == null || rule.code() == null || !codes.add(rule.code())) {
                fault(code + " " + (i + 1), "claims.rule.codeTwice");
            } else {
                rule(code + " " + rule.code(), rule, part.words());
            }
        }
    }

    private void rule(String place, RulePackFile.Rule rule, Map<String, List<String>> groups) {
        boolean lacks = rule.family() == null || rule.severity() == null || rule.reason() == null
                || rule.wordings() == null || rule.wordings().contains(null);
        if (lacks) {
            fault(place, "claims.rule.missing");
            return;
        }
        if (rule.jurisdictions() != null
                && !rule.jurisdictions().stream().allMatch(one -> one != null && JURISDICTION.matcher(one).matches())) {
            fault(place, "claims.rule.jurisdiction");
        }
        for (int i = 0; i < rule.wordings().size() && faults.size() < MOST_FAULTS; i++) {
            wording(place + ", " + (i + 1), rule.wordings().get(i));
        }
        if (faults.isEmpty()) {
            // What is left is a rule; it keeps to what the editor asks for, too.
            RuleChecks.faults(rule.toRule(place.substring(0, 2)), groups.keySet())
                    .forEach(why -> faults.add(Why.of("claims.import.at", place, why)));
        }
    }

    private void wording(String place, RulePackFile.Words wording) {
        if (wording.effect() == null || wording.effect().isEmpty()) {
            fault(place, "claims.rule.effectMissing");
        }
        if (wording.distance() != null && (wording.distance() < 0 || wording.distance() > Wording.FARTHEST)) {
            fault(place, "claims.rule.distance", Wording.FARTHEST);
        }
        words(place, wording.effect());
        words(place, wording.object());
        words(place, wording.unless());
        words(place, wording.onlyWith());
    }

    private void words(String place, @Nullable List<String> words) {
        if (words == null) {
            return;
        }
        most(place, words.size(), RuleChecks.MOST_WORDS);
        if (!words.stream().allMatch(Objects::nonNull)) {
            fault(place, "claims.rule.missing");
            return;
        }
        words.stream().filter(word -> !RuleChecks.isPhrase(word)).findFirst()
                .ifPresent(word -> fault(place, "claims.rule.phrase", RuleChecks.shortened(word)));
    }

    private void most(String place, int number, int most) {
        if (number > most) {
            fault(place, "claims.rule.tooMany", number, most);
        }
    }

    private void fault(String place, String key, Object... args) {
        faults.add(Why.of("claims.import.at", place, Why.of(key, args)));
    }
}
