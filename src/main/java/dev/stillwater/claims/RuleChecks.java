package dev.stillwater.claims;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a rule must keep to. Pure. */
final class RuleChecks {

    static final int MOST_WORDS = 2_000;
    private static final int MOST_WORDINGS = 60;
    private static final int LONGEST_FAMILY = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_PHRASE = 120;
    private static final int MOST_PARTS = 14;
    private static final int MOST_GAPS = 2;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,5}[0-9]");

    private RuleChecks() {}

    /**
     * @param groups the groups of words that the pack has in the rule's language
     * @throws Refusal at the field that is wrong: code, family, reason, saferWording, disclaimer, wordings
     */
    static void check(ClaimRule rule, Set<String> groups) {
        List<Why> faults = faults(rule, groups);
        if (!faults.isEmpty()) {
            Why first = faults.getFirst();
            throw Refusal.at(field(first.key()), first.key(), first.args().toArray());
        }
    }

    static List<Why> faults(ClaimRule rule, Set<String> groups) {
        List<Why> faults = new ArrayList<>();
        if (!CODE.matcher(rule.code()).matches()) {
            faults.add(Why.of("claims.rule.code"));
        }
        if (!Language.isKnown(rule.language())) {
            faults.add(Why.of("claims.rule.language"));
        }
        texts(rule, faults);
        if (rule.looksIn().isEmpty()) {
            faults.add(Why.of("claims.rule.places"));
        }
        if (rule.wordings().isEmpty() || rule.wordings().size() > MOST_WORDINGS) {
            faults.add(Why.of("claims.rule.wordings", MOST_WORDINGS));
        }
        rule.wordings().forEach(wording -> wording(wording, groups, faults));
        return faults;
    }

    private static void texts(ClaimRule rule, List<Why> faults) {
        if (rule.family().isBlank() || rule.family().length() > LONGEST_FAMILY) {
            faults.add(Why.of("claims.rule.family", LONGEST_FAMILY));
        }
        if (rule.reason().isBlank() || rule.reason().length() > LONGEST_TEXT) {
            faults.add(Why.of("claims.rule.reason", LONGEST_TEXT));
        }
        if (rule.saferWording().length() > LONGEST_TEXT) {
            faults.add(Why.of("claims.rule.safer", LONGEST_TEXT));
        }
        String disclaimer = rule.disclaimer() == null ? "" : rule.disclaimer();
        boolean asked = rule.severity() == Severity.NEEDS_DISCLAIMER;
        if (asked == disclaimer.isBlank() || disclaimer.length() > LONGEST_TEXT) {
            faults.add(Why.of("claims.rule.disclaimer", LONGEST_TEXT));
        }
    }

    private static void wording(Wording wording, Set<String> groups, List<Why> faults) {
        for (List<String> words : List.of(wording.effect(), wording.object(), wording.unless(), wording.onlyWith())) {
            if (words.size() > MOST_WORDS) {
                faults.add(Why.of("claims.rule.tooMany", words.size(), MOST_WORDS));
            }
            for (String word : words) {
                if (!isPhrase(word)) {
                    faults.add(Why.of("claims.rule.phrase", shortened(word)));
                } else if (word.startsWith("@") && !groups.contains(word.substring(1))) {
                    faults.add(Why.of("claims.rule.group", word.substring(1)));
                }
            }
        }
    }

    /** Words with gaps only between them: whatever could match anything would cost more than it finds. */
    static boolean isPhrase(String word) {
        String phrase = word.strip();
        if (phrase.isEmpty() || phrase.length() > LONGEST_PHRASE || phrase.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        List<String> parts = List.of(phrase.split("\\s+"));
        return parts.size() <= MOST_PARTS
                && parts.stream().filter("*"::equals).count() <= MOST_GAPS
                && !parts.getFirst().equals("*")
                && !parts.getLast().equals("*");
    }

    static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    private static String field(String key) {
        return switch (key) {
            case "claims.rule.code" -> "code";
            case "claims.rule.language" -> "language";
            case "claims.rule.family" -> "family";
            case "claims.rule.reason" -> "reason";
            case "claims.rule.safer" -> "saferWording";
            case "claims.rule.disclaimer" -> "disclaimer";
            case "claims.rule.places" -> "places";
            default -> "wordings";
        };
    }
}
