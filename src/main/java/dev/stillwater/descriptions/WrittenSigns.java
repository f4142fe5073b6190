package dev.stillwater.descriptions;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;

/**
 * Where each sign that is shown stands in what was written: an escape or an entity takes more signs there than here,
 * and spaces at a line's end are written and not shown. Pure.
 */
final class WrittenSigns {

    private static final int LONGEST_ENTITY = 34;

    private WrittenSigns() {}

    /** Of words that are shown as they were written, from a place on. */
    static int[] same(int from, String shown) {
        return IntStream.rangeClosed(from, from + shown.length()).toArray();
    }

    /**
     * The place of each sign shown and, last, of what follows them.
     *
     * @param from where the writing of what is shown begins
     * @param to where it ends, exclusive
     * @return nothing when it cannot be told
     */
    static Optional<int[]> of(String written, int from, int to, String shown) {
        int[] places = new int[shown.length() + 1];
        int at = from;
        int next = 0;
        while (next < shown.length()) {
            if (at >= to) {
                return Optional.empty();
            }
            int entity = entity(written, at, to);
            String sign = Parser.unescapeEntities(written.substring(at, entity), false);
            if (!sign.isEmpty() && sign.length() < entity - at && shown.startsWith(sign, next)) {
                for (int i = 0; i < sign.length(); i++) {
                    places[next++] = at;
                }
                at = entity;
            } else if (written.charAt(at) == '\\' && at + 1 < to && written.charAt(at + 1) == shown.charAt(next)) {
                places[next++] = at;
                at += 2;
            } else if (written.charAt(at) == shown.charAt(next)) {
                places[next++] = at++;
            } else {
                return Optional.empty();
            }
        }
        places[next] = at;
        return Optional.of(places);
    }

    /** The end of an entity such as {@code &amp;} that begins there; the place itself where none does. */
    private static int entity(String written, int at, int to) {
        int end = written.charAt(at) == '&' ? written.indexOf(';', at) + 1 : at;
        return end > at && end <= to && end - at <= LONGEST_ENTITY ? end : at;
    }
}
