package dev.stillwater.claims;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads Markdown with stray HTML into {@link PlainText}: one pass, every look ahead bounded, so that
 * hostile text costs no more than its length. Alternative texts and tooltips are copy; they come
 * after the text, each as a paragraph of its own.
 */
final class MarkupReader {

    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_ENTITY = 12;
    private static final Set<String> BLOCK_TAGS =
            Set.of("br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "hr", "section",
                    "article", "header", "footer", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)\\b(?:alt|title|aria-label)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern TOOLTIP = Pattern.compile("\\s[\"']([^\"']+)[\"']\\s*$");

    private final String author;
    private final PlainText.Builder out;
    private final PlainText.Builder asides = new PlainText.Builder(16);
    private int commentsEnd = 0;

    MarkupReader(String author) {
        this.author = author;
        this.out = new PlainText.Builder(author.length());
    }

    PlainText.Builder read() {
        read(0, author.length(), out);
        out.add(asides);
        return out;
    }

    private void read(int start, int end, PlainText.Builder to) {
        for (int at = start; at < end; ) {
            int next = markup(at, end, to);
            at = next > at ? next : plain(at, to);
        }
    }

    /** Reads markup at this place; returns the place after it, or the same place if there is none. */
    private int markup(int at, int end, PlainText.Builder to) {
        return switch (author.charAt(at)) {
            case '<' -> tag(at, end, to);
            case '&' -> entity(at, end, to);
            case '\\' -> at + 1 < end && isPunctuation(author.charAt(at + 1)) ? at + 1 : at;
            case '*', '+' -> emphasisOrBullet(at, end, to);
            case '`', '~' -> at + 1;
            case '_' -> underscore(at, end, to);
            case '!' -> at + 1 < end && author.charAt(at + 1) == '[' ? image(at, end) : at;
            case '[' -> at + 1;
            case ']' -> link(at, end);
            case 'h', 'H', 'w', 'W' -> address(at, end, to);
            case '\r' -> lineEnd(at, end, to);
            case '\n', '\u0085', '\u000B', '\f' -> newLine(at, to);
            default -> at;
        };
    }

    private int plain(int at, PlainText.Builder to) {
        int codePoint = author.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        if (codePoint < 0x80 && codePoint >= ' ') {
            ascii((char) codePoint, at, to);
            return end;
        }
        if (Lookalikes.isMark(codePoint)) {
            to.stretch(end);
            return end;
        }
        String seen = codePoint == '\t' ? " " : Lookalikes.fold(codePoint);
        boolean picture = seen.equals("•") && codePoint != '•' && !to.atLineStart();
        to.add(picture ? " " : seen, at, end);
        return end;
    }

    private void ascii(char c, int at, PlainText.Builder to) {
        if (beginsWordInCamelCase(c, at)) {
            to.add(' ', at, at);
        }
        to.add(Disguise.letterFor(author, at, c, to.last()), at, at + 1);
    }

    /** As in a tag without spaces. Letters of mixed case alone are no such thing. */
    private boolean beginsWordInCamelCase(char c, int at) {
        return Character.isUpperCase(c)
                && at >= 3
                && at + 2 < author.length()
                && author.substring(at - 3, at).chars().allMatch(Character::isLowerCase)
                && author.substring(at + 1, at + 3).chars().allMatch(Character::isLowerCase);
    }

    private int newLine(int at, PlainText.Builder to) {
        to.add('\n', at, at + 1);
        return at + 1;
    }

    private int lineEnd(int at, int end, PlainText.Builder to) {
        return at + 1 < end && author.charAt(at + 1) == '\n' ? at + 1 : newLine(at, to);
    }

    private int emphasisOrBullet(int at, int end, PlainText.Builder to) {
        boolean bullet = to.atLineStart() && at + 1 < end && author.charAt(at + 1) == ' ';
        if (bullet) {
            to.add('•', at, at + 1);
            return at + 1;
        }
        return author.charAt(at) == '*' ? at + 1 : at;
    }

    private int underscore(int at, int end, PlainText.Builder to) {
        boolean inside = Character.isLetterOrDigit(to.last())
                && at + 1 < end && Character.isLetterOrDigit(author.charAt(at + 1));
        if (inside) {
            to.add(' ', at, at + 1);
        }
        return at + 1;
    }

    private int entity(int at, int end, PlainText.Builder to) {
        int close = within(';', at, Math.min(end, at + LONGEST_ENTITY));
        if (close < 0) {
            return at;
        }
        String written = author.substring(at, close + 1);
        String meant = Parser.unescapeEntities(written, true);
        if (meant.equals(written)) {
            return at;
        }
        meant.codePoints().forEach(c ->
                to.add(c < 0x80 && c >= ' ' ? Character.toString(c) : Lookalikes.fold(c), at, close + 1));
        return close + 1;
    }

    private int tag(int at, int end, PlainText.Builder to) {
        if (author.startsWith("<!--", at)) {
            return comment(at);
        }
        if (at + 1 >= end || !isTagStart(author.charAt(at + 1))) {
            return at;
        }
        int close = within('>', at, Math.min(end, at + LONGEST_TAG));
        if (close < 0) {
            return at;
        }
        String name = tagName(at + 1, close);
        if (BLOCK_TAGS.contains(name)) {
            to.add(name.equals("li") ? "\n• " : name.startsWith("h") ? "\n\n" : "\n", at, at);
        }
        Matcher spoken = SPOKEN.matcher(author).region(at, close);
        while (spoken.find()) {
            int group = spoken.group(1) != null ? 1 : 2;
            aside(spoken.start(group), spoken.end(group));
        }
        return close + 1;
    }

    private int comment(int at) {
        if (commentsEnd < 0) {
            return at;
        }
        commentsEnd = author.indexOf("-->", at);
        return commentsEnd < 0 ? at : commentsEnd + 3;
    }

    private int image(int at, int end) {
        int close = within(']', at + 2, Math.min(end, at + LONGEST_LINK));
        if (close < 0 || close + 1 >= end || author.charAt(close + 1) != '(') {
            return at;
        }
        aside(at + 2, close);
        return link(close, end);
    }

    private int link(int at, int end) {
        if (at + 1 >= end || author.charAt(at + 1) != '(') {
            return at + 1;
        }
        int close = within(')', at, Math.min(end, at + LONGEST_LINK));
        if (close < 0) {
            return at + 1;
        }
        Matcher tooltip = TOOLTIP.matcher(author).region(at, close);
        if (tooltip.find()) {
            aside(tooltip.start(1), tooltip.end(1));
        }
        return close + 1;
    }

    private int address(int at, int end, PlainText.Builder to) {
        boolean starts = !Character.isLetterOrDigit(to.last())
                && (author.regionMatches(true, at, "http://", 0, 7)
                        || author.regionMatches(true, at, "https://", 0, 8)
                        || author.regionMatches(true, at, "www.", 0, 4));
        if (!starts) {
            return at;
        }
        int stop = at;
        while (stop < end && !Character.isWhitespace(author.charAt(stop)) && author.charAt(stop) != ')') {
            stop++;
        }
        to.add(' ', at, stop);
        return stop;
    }

    private void aside(int start, int end) {
        asides.add("\n\n", start, start);
        read(start, end, asides);
    }

    /** The place of a character on the same line before a limit, or -1. */
    private int within(char wanted, int start, int limit) {
        for (int at = start + 1; at < limit; at++) {
            char c = author.charAt(at);
            if (c == wanted) {
                return at;
            }
            if (c == '\n' && wanted != '>' || c == '<' && wanted == '>') {
                return -1;
            }
        }
        return -1;
    }

    private String tagName(int start, int close) {
        int from = author.charAt(start) == '/' ? start + 1 : start;
        int to = from;
        while (to < close && Character.isLetterOrDigit(author.charAt(to))) {
            to++;
        }
        return author.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isTagStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!';
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
