package dev.stillwater.claims;

import dev.stillwater.kernel.JsonPlace;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pack from a file must keep to before it is taken for rules; every fault is told with its place. */
final class RulePackShape {

    private static final int MOST_RULES = 300;
    private static final int MOST_GROUPS = 400;
    private static final int MOST_FAULTS = 10;
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final List<Fault> faults = new ArrayList<>();

    private RulePackShape() {}

    /**
     * @param places where a path stands in the file
     * @throws Refusal with up to ten faults
     */
    static void check(RulePackFile.@Nullable Pack pack, Function<String, JsonPlace> places) {
        RulePackShape shape = new RulePackShape();
        if (pack == null) {
            shape.fault("", "claims.import.object");
        } else if (pack.languages() == null || pack.languages().isEmpty()) {
            shape.fault("languages", "claims.rule.missing");
        } else {
            pack.languages().forEach(shape::language);
        }
        if (!shape.faults.isEmpty()) {
            throw new Refusal(shape.faults.stream().limit(MOST_FAULTS).map(fault -> {
                JsonPlace place = places.apply(fault.path());
                return Why.of("claims.import.at", place.line(), place.words(), fault.why());
            }).toList());
        }
    }

    private void language(String code, RulePackFile.@Nullable InLanguage part) {
        String path = "languages." + code;
        if (!Language.isKnown(code)) {
            fault(path, "claims.rule.language");
            return;
        }
        if (part == null || part.rules() == null || part.words() == null) {
            fault(part == null ? path : path + (part.words() == null ? ".words" : ".rules"), "claims.rule.missing");
            return;
        }
        most(path + ".rules", part.rules().size(), MOST_RULES);
        most(path + ".words", part.words().size(), MOST_GROUPS);
        part.words().forEach((group, words) -> group(path + ".words." + group, words));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < part.rules().size() && faults.size() < MOST_FAULTS; i++) {
            RulePackFile.@Nullable Rule rule = part.rules().get(i);
            String place = path + ".rules[" + i + "]";
            if (rule == null) {
                fault(place, "claims.rule.missing");
            } else if (rule.code() == null || !codes.add(rule.code())) {
                fault(place + ".code", "claims.rule.codeTwice");
            } else {
                rule(place, code, rule, part.words());
            }
        }
    }

    private void group(String place, @Nullable List<String> words) {
        if (words == null) {
            fault(place, "claims.rule.missing");
        } else {
            words(place, words);
        }
    }

    private void rule(String place, String language, RulePackFile.Rule rule, Map<String, List<String>> groups) {
        int before = faults.size();
        there(place + ".family", rule.family());
        there(place + ".severity", rule.severity());
        there(place + ".reason", rule.reason());
        there(place + ".wordings", rule.wordings());
        if (rule.jurisdictions() != null
                && !rule.jurisdictions().stream().allMatch(one -> one != null && JURISDICTION.matcher(one).matches())) {
            fault(place + ".jurisdictions", "claims.rule.jurisdiction");
        }
        if (rule.looksIn() != null && rule.looksIn().stream().anyMatch(Objects::isNull)) {
            fault(place + ".looksIn", "claims.rule.missing");
        }
        for (int i = 0; rule.wordings() != null && i < rule.wordings().size() && faults.size() < MOST_FAULTS; i++) {
            wording(place + ".wordings[" + i + "]", rule.wordings().get(i));
        }
        if (faults.size() == before) {
            // What is left is a rule; it keeps to what the editor asks for, too.
            RuleChecks.faults(rule.toRule(language), groups.keySet()).forEach(why -> faults.add(new Fault(place, why)));
        }
    }

    private void there(String place, @Nullable Object value) {
        if (value == null) {
            fault(place, "claims.rule.missing");
        }
    }

    private void wording(String place, RulePackFile.@Nullable Words wording) {
        if (wording == null) {
            fault(place, "claims.rule.missing");
            return;
        }
        if (wording.effect() == null || wording.effect().isEmpty()) {
            fault(place + ".effect", "claims.rule.effectMissing");
        }
        if (wording.distance() != null && (wording.distance() < 0 || wording.distance() > Wording.FARTHEST)) {
            fault(place + ".distance", "claims.rule.distance", Wording.FARTHEST);
        }
        words(place + ".effect", wording.effect());
        words(place + ".object", wording.object());
        words(place + ".unless", wording.unless());
        words(place + ".onlyWith", wording.onlyWith());
    }

    private void words(String place, @Nullable List<String> words) {
        if (words == null) {
            return;
        }
        most(place, words.size(), RuleChecks.MOST_WORDS);
        if (!words.stream().allMatch(Objects::nonNull)) {
            fault(place + "[" + words.indexOf(null) + "]", "claims.rule.missing");
            return;
        }
        words.stream().filter(word -> !RuleChecks.isPhrase(word)).findFirst()
                .ifPresent(word -> fault(place + "[" + words.indexOf(word) + "]", "claims.rule.phrase", RuleChecks.shortened(word)));
    }

    private void most(String place, int number, int most) {
        if (number > most) {
            fault(place, "claims.rule.tooMany", number, most);
        }
    }

    private void fault(String path, String key, Object... args) {
        faults.add(new Fault(path, Why.of(key, args)));
    }

    private record Fault(String path, Why why) {}
}
