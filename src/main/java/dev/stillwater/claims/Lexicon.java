package dev.stillwater.claims;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of words of one language, ready to be found in sentences. */
final class Lexicon {

    private final Language language;
    private final Phrases phrases;
    private final Map<String, List<String>> groups;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int next;

    Lexicon(String language, Map<String, List<String>> groups) {
        this.language = Language.of(language);
        this.phrases = new Phrases(
                this.language, Set.copyOf(groups.getOrDefault("closing", List.of())), Set.copyOf(groups.getOrDefault("passed", List.of())));
        this.groups = groups;
    }

    Language language() {
        return language;
    }

    /** Whether any phrase has this word. */
    boolean knows(Token word) {
        return phrases.knows(word);
    }

    Marks.Collector collector() {
        return phrases.collector();
    }

    Marks find(List<Token> sentence, Marks.Collector collector) {
        return phrases.find(sentence, collector);
    }

    /** The words of a group and of the groups that it names; no words if there is no such group. */
    int[] group(String name) {
        Set<Integer> found = new LinkedHashSet<>();
        addGroup(name, found);
        return array(found);
    }

    /** A rule's own list of words, phrases and groups. */
    int[] list(List<String> entries) {
        Set<Integer> found = new LinkedHashSet<>();
        int own = next++;
        entries.forEach(entry -> add(entry, own, found));
        return array(found);
    }

    private void add(String entry, int own, Set<Integer> found) {
        if (entry.startsWith("@")) {
            String name = entry.substring(1);
            if (!groups.containsKey(name)) {
                throw new IllegalArgumentException("No group of words is called " + name);
            }
            addGroup(name, found);
        } else {
            phrases.add(entry, own);
            found.add(own);
        }
    }

    private void addGroup(String name, Set<Integer> found) {
        Integer known = numbers.get(name);
        if (known != null && !found.add(known)) {
            return;
        }
        int own = known == null ? next++ : known;
        numbers.put(name, own);
        found.add(own);
        for (String entry : groups.getOrDefault(name, List.of())) {
            if (entry.startsWith("@") || known == null) {
                add(entry, own, found);
            }
        }
    }

    private static int[] array(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
