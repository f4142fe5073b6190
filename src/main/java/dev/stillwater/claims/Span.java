package dev.stillwater.claims;

/**
 * Words of a sentence that stand for something.
 *
 * @param first index of the first word
 * @param last index of the last word
 */
record Span(int first, int last) {

    boolean covers(int word) {
        return first <= word && word <= last;
    }

    boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    Span with(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

    int length() {
        return last - first + 1;
    }
}
