package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A default of the portal that the rules of the house do not have like that.
 *
 * @param code of the rule; of a group of words its name
 * @param ours null where the house has none
 * @param theirs null where the portal has none any more, and for groups of words
 * @param added words that the portal's group has and the house's has not
 * @param removed words that the house's group has and the portal's has not
 */
public record DefaultDifference(
        Kind kind, String language, String code, @Nullable ClaimRule ours, @Nullable ClaimRule theirs,
        List<String> added, List<String> removed) {

    public DefaultDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** How it came to differ. */
    public enum Kind {
        /** The portal has a rule that the house never had. */
        NEW,
        /** The portal changed a rule that the house left as it was. */
        CHANGED,
        /** Both changed it: what the house wrote would be lost. */
        CHANGED_BOTH,
        /** The portal has no such rule any more. */
        GONE,
        /** A group of words is another. */
        WORDS,
        /** Only the house changed it. */
        CHANGED_HERE,
        /** Only the house took it out. */
        REMOVED_HERE;

        /** Whether it is news from the portal, not a choice that the house made. */
        public boolean isNews() {
            return this != CHANGED_HERE && this != REMOVED_HERE;
        }
    }

    /** A part of a rule. */
    public enum Aspect {
        FAMILY,
        SEVERITY,
        REASON,
        SAFER,
        DISCLAIMER,
        JURISDICTIONS,
        PLACES,
        CANCELLED_BY,
        WORDINGS
    }

    /** What it is chosen by. */
    public String key() {
        return language + (kind == Kind.WORDS ? " @" : " ") + code;
    }

    /** In what the two rules differ; nothing where there is only one. */
    public List<Aspect> aspects() {
        List<Aspect> all = new ArrayList<>();
        ClaimRule mine = ours;
        ClaimRule other = theirs;
        if (mine != null && other != null) {
            note(all, Aspect.FAMILY, mine.family(), other.family());
            note(all, Aspect.SEVERITY, mine.severity(), other.severity());
            note(all, Aspect.REASON, mine.reason(), other.reason());
            note(all, Aspect.SAFER, mine.saferWording(), other.saferWording());
            note(all, Aspect.DISCLAIMER, mine.disclaimer(), other.disclaimer());
            note(all, Aspect.JURISDICTIONS, mine.jurisdictions(), other.jurisdictions());
            note(all, Aspect.PLACES, mine.looksIn(), other.looksIn());
            note(all, Aspect.CANCELLED_BY, List.of(mine.endsByDenial(), mine.endsBySafety()), List.of(other.endsByDenial(), other.endsBySafety()));
            note(all, Aspect.WORDINGS, mine.wordings(), other.wordings());
        }
        return all;
    }

    private static void note(List<Aspect> all, Aspect aspect, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            all.add(aspect);
        }
    }
}
