package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a page says as a whole, sentence by sentence. */
final class PageImpression {

    /** From so many sentences of physiology on, a page reads as a health page. */
    private static final int MANY = 3;

    private final int[] physiology;
    private final int[] diseases;
    private final List<PageNotice.Place> explained = new ArrayList<>();
    private final List<PageNotice.Place> named = new ArrayList<>();
    private final List<PageNotice.Place> byContext = new ArrayList<>();

    PageImpression(int[] physiology, int[] diseases) {
        this.physiology = physiology;
        this.diseases = diseases;
    }

    void see(Sentence sentence, TextInHand text) {
        for (Span disease : sentence.marks().of(diseases)) {
            named.add(text.place(sentence, disease));
        }
        List<Span> words = sentence.marks().of(physiology);
        boolean explains = !words.isEmpty()
                && sentence.denied()[words.getFirst().first()] < 0
                && !sentence.has(WordRole.SAFETY);
        if (explains) {
            explained.add(text.place(sentence, words.getFirst()));
        }
    }

    /** A finding that rests on the sentence before. */
    void claimByContext(Sentence sentence, Span words, TextInHand text) {
        byContext.add(text.place(sentence, words));
    }

    List<PageNotice> notices() {
        List<PageNotice> notices = new ArrayList<>();
        if (explained.size() >= MANY) {
            notices.add(new PageNotice(PageNotice.Kind.PHYSIOLOGY, explained));
        }
        if (!named.isEmpty()) {
            notices.add(new PageNotice(PageNotice.Kind.SERIOUS_DISEASE, named));
        }
        if (!byContext.isEmpty()) {
            notices.add(new PageNotice(PageNotice.Kind.CLAIM_BY_CONTEXT, byContext));
        }
        return notices;
    }
}
