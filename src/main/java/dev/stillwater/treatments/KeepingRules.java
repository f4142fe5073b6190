package dev.stillwater.treatments;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What order rules and modalities must keep to. Pure. */
final class KeepingRules {

    static final int LONGEST_REASON = 400;
    static final int LONGEST_NAME = 80;
    static final int MOST_MINUTES = 60;
    private static final Pattern SECTION_CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private KeepingRules() {}

    /**
     * @param others the rules that stand beside it
     * @throws Refusal at first, second or reasonEn, reasonEs
     */
    static void check(OrderRule rule, Collection<OrderRule> others, Map<ModalityCode, Modality> modalities) {
        if (!modalities.containsKey(rule.first())) {
            throw Refusal.at("first", "treatments.parts.unknown", rule.first().value());
        }
        if (!modalities.containsKey(rule.second()) || rule.first().equals(rule.second())) {
            throw Refusal.at("second", "treatments.rule.other");
        }
        checkLength("reasonEn", rule.reason().en(), 1, LONGEST_REASON);
        checkLength("reasonEs", rule.reason().es(), 0, LONGEST_REASON);
        Set<ModalityCode> pair = Set.of(rule.first(), rule.second());
        if (others.stream().anyMatch(other -> Set.of(other.first(), other.second()).equals(pair))) {
            throw Refusal.at("second", "treatments.rule.pair");
        }
        if (rule.kind() == OrderRule.Kind.BEFORE && leads(rule.second(), rule.first(), others, new HashSet<>())) {
            throw Refusal.at("second", "treatments.rule.circle");
        }
    }

    /** @throws Refusal at name, nameEs, changeover, turnaround or rooms, all at once */
    static void check(Modality modality, LibraryWords words) {
        Refusal.together(
                () -> checkLength("name", modality.name(), 1, LONGEST_NAME),
                () -> checkLength("nameEs", modality.nameEs(), 1, LONGEST_NAME),
                () -> checkMinutes("changeover", modality.changeoverMinutes()),
                () -> checkMinutes("turnaround", modality.extraTurnaroundMinutes()),
                () -> checkRooms(modality));
        if (!words.notices().keySet().containsAll(modality.notices()) || !words.allergens().keySet().containsAll(modality.allergens())) {
            throw Refusal.because("treatments.modality.codes");
        }
    }

    /** @throws Refusal at code, name or nameEs, all at once */
    static void check(KeptSection section, Collection<String> codes, boolean fresh) {
        Refusal.together(
                () -> checkCode(section.code(), codes, fresh),
                () -> checkLength("name", section.names().en(), 1, LONGEST_NAME),
                () -> checkLength("nameEs", section.names().es(), 1, LONGEST_NAME));
    }

    private static void checkCode(String code, Collection<String> codes, boolean fresh) {
        if (!SECTION_CODE.matcher(code).matches()) {
            throw Refusal.at("code", "treatments.section.code.form");
        }
        if (fresh && codes.contains(code)) {
            throw Refusal.at("code", "treatments.section.code.taken", code);
        }
    }

    private static void checkRooms(Modality modality) {
        if (modality.rooms().isEmpty()) {
            throw Refusal.at("rooms", "treatments.modality.rooms");
        }
    }

    /** Whether one modality has to come before another by the rules that there are. */
    private static boolean leads(ModalityCode from, ModalityCode to, Collection<OrderRule> rules, Set<ModalityCode> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && rules.stream()
                        .filter(rule -> rule.kind() == OrderRule.Kind.BEFORE && rule.first().equals(from))
                        .anyMatch(rule -> leads(rule.second(), to, rules, seen));
    }

    private static void checkLength(String field, String text, int least, int most) {
        Characters.check(field, text, least, most);
    }

    private static void checkMinutes(String field, int minutes) {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw Refusal.at(field, "treatments.minutes.range", 0, MOST_MINUTES);
        }
    }

    /** Names of treatments for a refusal, the first few. */
    static List<String> few(Collection<String> names) {
        return names.stream().sorted().limit(5).toList();
    }
}
