package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of finds that say the same thing about the same words, keeps the one that says it best. */
final class HitSelection {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingInt((Hit hit) -> hit.rule().severity().ordinal())
                    .thenComparingInt(hit -> hit.rule().looksIn().size())
                    .thenComparingInt(hit -> -hit.whole().length())
                    .thenComparingInt(hit -> hit.whole().first());

    private HitSelection() {}

    static List<Hit> of(Sentence sentence, List<Hit> all) {
        if (all.size() < 2) {
            return Listing.apart(sentence, all);
        }
        List<Hit> nearest = all.stream().filter(hit -> !hasNearerRival(hit, all)).toList();
        List<Hit> joined = join(sentence, Listing.apart(sentence, nearest));
        joined.sort(BEST_FIRST);
        List<Hit> kept = new ArrayList<>(joined.size());
        for (Hit hit : joined) {
            if (!isHidden(hit, kept)) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(hit -> hit.whole().first()));
        return kept;
    }

    /** Another effect stands nearer to the same object: "improves sleep and supports immunity". */
    private static boolean hasNearerRival(Hit hit, List<Hit> all) {
        if (hit.gap() == 0) {
            return false;
        }
        for (Hit rival : all) {
            if (rival.sharesObject(hit) && isNearer(rival, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearer(Hit rival, Hit hit) {
        return rival.gap() < hit.gap()
                && (rival.inFront() == hit.inFront() || !hit.stricterThan(rival))
                && !rival.effect().overlaps(hit.effect())
                && !(hit.stricterThan(rival) && together(hit, rival))
                && !(hit.rule() == rival.rule() && around(hit, rival));
    }

    /** Two effects with one object: "boosts and supports immunity". */
    private static boolean together(Hit hit, Hit rival) {
        int between = rival.effect().first() - hit.effect().last() - 1;
        return between >= 0 && between <= 1;
    }

    /** Effects on both sides of one object: "makes your immunity stronger". */
    private static boolean around(Hit hit, Hit rival) {
        return together(hit, rival)
                || hit.effect().first() < rival.object().first()
                        && rival.effect().first() > rival.object().first();
    }

    /** Finds of one rule that share words, or follow each other in a list, are one find. */
    private static List<Hit> join(Sentence sentence, List<Hit> hits) {
        List<Hit> joined = new ArrayList<>();
        for (Hit hit : hits) {
            Hit whole = hit;
            for (int i = joined.size() - 1; i >= 0; i--) {
                Hit other = joined.get(i);
                if (other.rule() == whole.rule() && belong(sentence, other, whole)) {
                    whole = union(other, whole);
                    joined.remove(i);
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    private static boolean belong(Sentence sentence, Hit one, Hit other) {
        if (one.whole().overlaps(other.whole())) {
            return true;
        }
        Hit before = one.whole().first() < other.whole().first() ? one : other;
        Hit after = before == one ? other : one;
        int next = before.whole().last() + 1;
        int first = sentence.is(next, WordRole.AND) || sentence.is(next, WordRole.OR) ? next + 1 : next;
        first += sentence.is(first, WordRole.DETERMINER) ? 1 : 0;
        return after.isListed(sentence)
                && first == after.whole().first() && (first > next || sentence.word(next).has(Token.COMMA | Token.SLASH | Token.PAREN));
    }

    private static Hit union(Hit one, Hit other) {
        Span effect = one.effect().with(other.effect());
        if (one.object() == null || other.object() == null) {
            return new Hit(one.rule(), one.whole().with(other.whole()), null, one.thing() && other.thing());
        }
        return new Hit(one.rule(), effect, one.object().with(other.object()));
    }

    private static boolean isHidden(Hit hit, List<Hit> kept) {
        for (Hit better : kept) {
            if (hides(better, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(Hit better, Hit hit) {
        if (!better.whole().overlaps(hit.whole())) {
            return false;
        }
        boolean sameObject = better.sharesObject(hit);
        boolean within = better.whole().contains(hit.whole());
        boolean ownObject = hit.object() != null && better.object() != null && !sameObject;
        return sameObject || within && !ownObject;
    }
}
