package dev.stillwater.claims;

/**
 * One text of a page while it is being checked; turns words back into the author's characters.
 *
 * @param index in {@link Copy#texts()}
 */
record TextInHand(int index, CopyField field, PlainText plain) {

    Finding finding(Hit hit, Sentence sentence) {
        Span words = Trim.of(sentence, hit);
        int start = sentence.word(words.first()).start();
        int end = closed(start, sentence.word(words.last()).end());
        ClaimRule rule = hit.rule();
        return new Finding(
                rule.code(),
                rule.family(),
                rule.severity(),
                field,
                index,
                plain.authorStart(start),
                plain.authorEnd(end),
                plain.excerpt(start, end),
                rule.reason(),
                rule.saferWording(),
                rule.disclaimer(),
                rule.jurisdictions());
    }

    /** With the bracket that closes one inside. */
    private int closed(int start, int end) {
        String text = plain.text();
        boolean open = text.substring(start, end).lastIndexOf('(') > text.substring(start, end).lastIndexOf(')');
        return open && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    Spared spared(Hit hit, Spared.Why why, Sentence sentence) {
        int start = sentence.word(hit.whole().first()).start();
        int end = sentence.word(hit.whole().last()).end();
        return new Spared(hit.rule().code(), hit.rule().family(), why, plain.authorStart(start), plain.authorEnd(end),
                plain.excerpt(start, end));
    }

    PageNotice.Place place(Sentence sentence, Span words) {
        int start = sentence.word(words.first()).start();
        int end = sentence.word(words.last()).end();
        return new PageNotice.Place(
                field, index, plain.authorStart(start), plain.authorEnd(end), plain.excerpt(start, end));
    }
}
