package dev.stillwater.claims;

import dev.stillwater.claims.DefaultDifference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the house beside the defaults of the portal. Pure.
 *
 * @param ours the rules of the house
 * @param origins the default that a rule of the house came from
 * @param known every rule that a version of the house ever had
 * @param theirs the defaults
 */
record DefaultComparison(ClaimRulePack ours, Map<Key, ClaimRule> origins, Set<Key> known, ClaimRulePack theirs) {

    /** Rules by language and code, then groups of words. */
    List<DefaultDifference> differences() {
        Map<Key, ClaimRule> mine = byKey(ours);
        Map<Key, ClaimRule> others = byKey(theirs);
        Set<Key> all = new LinkedHashSet<>(others.keySet());
        all.addAll(mine.keySet());
        List<DefaultDifference> differences = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(Key::language).thenComparing(Key::code)).forEach(key ->
                kind(key, mine.get(key), others.get(key)).ifPresent(kind -> differences.add(new DefaultDifference(
                        kind, key.language(), key.code(), mine.get(key), others.get(key), List.of(), List.of()))));
        differences.addAll(groups());
        return differences;
    }

    private Optional<Kind> kind(Key key, @Nullable ClaimRule mine, @Nullable ClaimRule other) {
        ClaimRule origin = origins.get(key);
        if (mine == null) {
            return Optional.of(known.contains(key) ? Kind.REMOVED_HERE : Kind.NEW);
        }
        if (other == null) {
            return origin == null ? Optional.empty() : Optional.of(Kind.GONE);
        }
        if (mine.equals(other)) {
            return Optional.empty();
        }
        if (other.equals(origin)) {
            return Optional.of(Kind.CHANGED_HERE);
        }
        return Optional.of(mine.equals(origin) ? Kind.CHANGED : Kind.CHANGED_BOTH);
    }

    private List<DefaultDifference> groups() {
        List<DefaultDifference> differences = new ArrayList<>();
        theirs.words().keySet().stream().sorted().forEach(language -> {
            Map<String, List<String>> mine = ours.words().getOrDefault(language, Map.of());
            theirs.words().getOrDefault(language, Map.of()).forEach((name, words) -> {
                List<String> added = without(words, mine.getOrDefault(name, List.of()));
                List<String> removed = without(mine.getOrDefault(name, List.of()), words);
                if (mine.containsKey(name) && !(added.isEmpty() && removed.isEmpty())) {
                    differences.add(new DefaultDifference(Kind.WORDS, language, name, null, null, added, removed));
                }
            });
        });
        return differences;
    }

    /** The rules of the house with these defaults taken over, and the groups of words that they need. */
    ClaimRulePack taken(Set<String> keys) {
        Map<Key, ClaimRule> rules = byKey(ours);
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        ours.words().forEach((language, groups) -> words.put(language, new LinkedHashMap<>(groups)));
        for (DefaultDifference one : differences()) {
            if (!keys.contains(one.key())) {
                continue;
            }
            Map<String, List<String>> groups = words.computeIfAbsent(one.language(), language -> new LinkedHashMap<>());
            Map<String, List<String>> defaults = theirs.words().getOrDefault(one.language(), Map.of());
            if (one.kind() == Kind.WORDS) {
                groups.put(one.code(), defaults.get(one.code()));
            } else if (one.theirs() == null) {
                rules.remove(new Key(one.language(), one.code()));
            } else {
                rules.put(new Key(one.language(), one.code()), one.theirs());
                needed(one.theirs()).forEach(group -> groups.putIfAbsent(group, defaults.getOrDefault(group, List.of())));
            }
        }
        return new ClaimRulePack(ours.version(), words, List.copyOf(rules.values()));
    }

    private static Set<String> needed(ClaimRule rule) {
        Set<String> groups = new HashSet<>();
        rule.wordings().forEach(wording -> Stream.of(wording.effect(), wording.object(), wording.unless(), wording.onlyWith())
                .flatMap(List::stream)
                .filter(word -> word.startsWith("@"))
                .forEach(word -> groups.add(word.substring(1))));
        return groups;
    }

    private static List<String> without(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(word -> !known.contains(word)).toList();
    }

    private static Map<Key, ClaimRule> byKey(ClaimRulePack pack) {
        Map<Key, ClaimRule> rules = new HashMap<>();
        pack.rules().forEach(rule -> rules.put(new Key(rule.language(), rule.code()), rule));
        return rules;
    }

    /** What a rule is called in all versions. */
    record Key(String language, String code) {}
}
