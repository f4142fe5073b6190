package dev.stillwater.claims;

import java.util.ArrayList;
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
    private final Map<WordRole, int[]> groups = new EnumMap<>(WordRole.class);

    Grammar(Lexicon lexicon, Map<String, List<String>> words) {
        this.lexicon = lexicon;
        this.abbreviations = Set.copyOf(words.getOrDefault("abbreviation", List.of()));
        for (WordRole role : WordRole.values()) {
            groups.put(role, lexicon.group(role.group()));
        }
        List<String> effects = words.keySet().stream()
                .filter(name -> name.startsWith(EFFECT_GROUPS)).map(name -> "@" + name).toList();
        groups.put(WordRole.EFFECT, lexicon.list(effects));
    }

    boolean isAbbreviation(String form) {
        return abbreviations.contains(form);
    }

    Marks find(List<Token> words) {
        return lexicon.find(words);
    }

    /** What each word of a sentence can do. */
    long[] roles(List<Token> words, Marks marks) {
        long[] roles = new long[words.size()];
        groups.forEach((role, ids) -> {
            if (!SUBJECTS.contains(role)) {
                marks.of(ids).forEach(span -> set(roles, role == WordRole.EFFECT ? head(span) : span, role));
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
        SUBJECTS.forEach(role -> marks.of(groups.get(role))
                .forEach(span -> all.add(new Claimed(span, role))));
        all.sort(Comparator.comparingInt(claimed -> -claimed.span().length()));
        long taken = WordRole.TREATMENT.bit() | WordRole.BODY.bit() | WordRole.LIFESTYLE.bit();
        for (Claimed claimed : all) {
            boolean free = true;
            for (int at = claimed.span().first(); at <= claimed.span().last(); at++) {
                free &= (roles[at] & taken) == 0;
            }
            if (free) {
                set(roles, claimed.span(), claimed.role());
            }
        }
    }

    /** Of "flow of" or "keep away from" only the first word does something. */
    private static Span head(Span span) {
        return new Span(span.first(), span.first());
    }

    private static void set(long[] roles, Span span, WordRole role) {
        for (int at = span.first(); at <= span.last(); at++) {
            roles[at] |= role.bit();
        }
    }

    private record Claimed(Span span, WordRole role) {}
}
