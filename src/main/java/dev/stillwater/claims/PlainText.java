package dev.stillwater.claims;

import java.util.Arrays;

/**
 * A text as a reader sees it, without markup and disguise, in which every character knows where it
 * came from in the author's text.
 */
final class PlainText {

    private final String author;
    private final String text;
    private final int[] from;
    private final int[] to;

    private PlainText(String author, Builder parts) {
        this.author = author;
        this.text = parts.text.toString();
        this.from = Arrays.copyOf(parts.from, parts.text.length());
        this.to = Arrays.copyOf(parts.to, parts.text.length());
    }

    static PlainText of(String author) {
        return new PlainText(author, new MarkupReader(author).read());
    }

    String text() {
        return text;
    }

    int authorStart(int start) {
        return from[start];
    }

    int authorEnd(int end) {
        return to[end - 1];
    }

    String excerpt(int start, int end) {
        return author.substring(authorStart(start), authorEnd(end));
    }

    /** Collects characters together with where they came from. */
    static final class Builder {
        private final StringBuilder text;
        private int[] from;
        private int[] to;

        Builder(int expected) {
            text = new StringBuilder(expected);
            from = new int[expected + 16];
            to = new int[expected + 16];
        }

        void add(char c, int start, int end) {
            int at = text.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            text.append(c);
            from[at] = start;
            to[at] = end;
        }

        void add(String several, int start, int end) {
            for (int i = 0; i < several.length(); i++) {
                add(several.charAt(i), start, end);
            }
        }

        void add(Builder other) {
            for (int i = 0; i < other.text.length(); i++) {
                add(other.text.charAt(i), other.from[i], other.to[i]);
            }
        }

        /** Lets the last character reach up to a mark that belongs to it. */
        void stretch(int end) {
            if (!text.isEmpty()) {
                to[text.length() - 1] = end;
            }
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        boolean atLineStart() {
            int at = text.length() - 1;
            while (at >= 0 && text.charAt(at) == ' ') {
                at--;
            }
            return at < 0 || text.charAt(at) == '\n';
        }
    }
}
