package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what the words of a language do in its sentences. */
final class Grammar {

    private static final String EFFECT_GROUPS = "do ";
    private static final List<WordRole> SUBJECTS = List.of(WordRole.TREATMENT, WordRole.BODY, WordRole.LIFESTYLE);

    private final Lexicon lexicon;
    private final Set<String> abbreviations;
    private final Map<WordRole, int[]> subjects = new EnumMap<>(WordRole.class);
    /** What the words of each group can do, but for being a subject. */
    private final long[] roles;

    Grammar(Lexicon lexicon, Map<String, List<String>> words) {
        this.lexicon = lexicon;
        this.abbreviations = Set.copyOf(words.getOrDefault("abbreviation", List.of()));
        Map<WordRole, int[]> groups = new EnumMap<>(WordRole.class);
        for (WordRole role : WordRole.values()) {
            groups.put(role, lexicon.group(role.group()));
        }
        List<String> effects = words.keySet().stream()
                .filter(name -> name.startsWith(EFFECT_GROUPS)).map(name -> "@" + name).toList();
        groups.put(WordRole.EFFECT, lexicon.list(effects));
        SUBJECTS.forEach(role -> subjects.put(role, groups.remove(role)));
        this.roles = new long[groups.values().stream().flatMapToInt(Arrays::stream).max().orElse(0) + 1];
        groups.forEach((role, ids) -> Arrays.stream(ids).forEach(group -> roles[group] |= role.bit()));
    }

    boolean isAbbreviation(String form) {
        return abbreviations.contains(form);
    }

    /** What each word of a sentence can do. */
    long[] roles(List<Token> words, Marks marks) {
        long[] roles = new long[words.size()];
        marks.forEach((spans, group) -> {
            long bits = group < this.roles.length ? this.roles[group] : 0;
            if (bits != 0) {
                for (Span span : spans) {
                    set(roles, span, bits);
                }
            }
        });
        subjects(roles, marks);
        for (int at = 0; at < roles.length; at++) {
            if ((roles[at] & WordRole.EFFECT.bit()) != 0) {
                roles[at] |= WordRole.VERB.bit();
            }
            if ((roles[at] & WordRole.NO_DENIAL.bit()) != 0) {
                roles[at] &= ~WordRole.DENIAL.bit();
            }
        }
        return roles;
    }

    /** Of subjects that overlap, the one with more words counts: "body massage", "medical treatment". */
    private void subjects(long[] roles, Marks marks) {
        List<Claimed> all = new ArrayList<>();
        SUBJECTS.forEach(role -> marks.of(subjects.get(role))
                .forEach(span -> all.add(new Claimed(span, role))));
        all.sort(Comparator.comparingInt(claimed -> -claimed.span().length()));
        long taken = WordRole.TREATMENT.bit() | WordRole.BODY.bit() | WordRole.LIFESTYLE.bit();
        for (Claimed claimed : all) {
            boolean free = true;
            for (int at = claimed.span().first(); at <= claimed.span().last(); at++) {
                free &= (roles[at] & taken) == 0;
            }
            if (free) {
                set(roles, claimed.span(), claimed.role().bit());
            }
        }
    }

    /** Of "flow of" or "keep away from" only the first word has an effect. */
    private static void set(long[] roles, Span span, long bits) {
        roles[span.first()] |= bits;
        for (int at = span.first() + 1; at <= span.last(); at++) {
            roles[at] |= bits & ~WordRole.EFFECT.bit();
        }
    }

    private record Claimed(Span span, WordRole role) {}
}
