package dev.stillwater.claims;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a Spanish verb in -er or -ir will do. The stemmer knows the future by its accent, which is folded away
 * because copy so often lacks it; of verbs in -ar the forms without it look like others of theirs.
 */
final class SpanishFuture {

    private static final int SHORTEST = 5;

    private SpanishFuture() {}

    /** The forms without accents; none of what is no infinitive in -er or -ir. */
    static List<String> of(String infinitive) {
        if (infinitive.length() < SHORTEST || !infinitive.endsWith("er") && !infinitive.endsWith("ir")) {
            return List.of();
        }
        boolean irregular = infinitive.endsWith("ener") || infinitive.endsWith("enir");
        String trunk = irregular ? infinitive.substring(0, infinitive.length() - 2) + "dr" : infinitive;
        return Stream.of("a", "as", "an", "emos").map(trunk::concat).toList();
    }
}
