package dev.stillwater.claims;

import java.util.List;

/**
 * Gives each thing of a list the words of its own: in "relieves stress, swelling and arthritis" the
 * verb belongs to the first thing that it claims, and to no other.
 */
final class Listing {

    private final Sentence sentence;
    private final List<Hit> all;

    private Listing(Sentence sentence, List<Hit> all) {
        this.sentence = sentence;
        this.all = all;
    }

    /** The same finds; those that are a later thing of a list without the verb before it. */
    static List<Hit> apart(Sentence sentence, List<Hit> all) {
        Listing listing = new Listing(sentence, all);
        return all.stream().map(listing::own).toList();
    }

    private Hit own(Hit hit) {
        Span object = hit.object();
        if (object == null || hit.effect().last() + 1 >= object.first()) {
            return hit;
        }
        int item = start(hit.effect(), object);
        if (item < 0) {
            return hit;
        }
        while (item < object.first() && (sentence.is(item, WordRole.INCLUDING) || sentence.is(item, WordRole.DETERMINER))) {
            item++;
        }
        Span words = item == object.first() ? object : new Span(item, object.first() - 1);
        return new Hit(hit.rule(), words, object);
    }

    /** Where the thing's own words begin; -1 where it is the first that the effect is done to. */
    private int start(Span effect, Span object) {
        if (sharesHead(effect, object)) {
            return -1;
        }
        for (int at = object.first(); at > effect.last() + 1; at--) {
            boolean comma = sentence.word(at).has(Token.COMMA | Token.PAREN);
            boolean and = sentence.is(at - 1, WordRole.AND) || sentence.is(at - 1, WordRole.OR);
            boolean slash = sentence.word(at).has(Token.SLASH);
            if (!comma && !and && !slash) {
                continue;
            }
            int last = and ? at - 2 : at - 1;
            boolean another = last > effect.last() && (comma ? !acts(last) : isThing(effect.last() + 1, last));
            return another ? at : -1;
        }
        return -1;
    }

    /** "back, hip and leg pain": one thing in several places. */
    private boolean sharesHead(Span effect, Span object) {
        if (object.length() < 2 || !sentence.is(object.first(), WordRole.BODY)) {
            return false;
        }
        for (int at = effect.last() + 1; at < object.first(); at++) {
            boolean joins = sentence.is(at, WordRole.AND) || sentence.is(at, WordRole.OR)
                    || sentence.is(at, WordRole.DETERMINER) || sentence.is(at, WordRole.YOUR);
            if (!joins && !sentence.is(at, WordRole.BODY)) {
                return false;
            }
        }
        return true;
    }

    private boolean acts(int at) {
        return sentence.is(at, WordRole.VERB) || sentence.is(at, WordRole.LEADING) || sentence.is(at, WordRole.EFFECT);
    }

    /** Whether the words before it are a thing themselves, and no more than describe it ("deep and lasting pain"). */
    private boolean isThing(int first, int last) {
        Span before = new Span(first, last);
        return all.stream().anyMatch(hit -> hit.object() != null && hit.object().overlaps(before))
                || sentence.next(WordRole.EVERYDAY, first, last + 1) >= 0
                || sentence.next(WordRole.LIFESTYLE, first, last + 1) >= 0 || sentence.next(WordRole.BODY, first, last + 1) >= 0;
    }
}
