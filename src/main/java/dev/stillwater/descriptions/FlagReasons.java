package dev.stillwater.descriptions;

import dev.stillwater.claims.Finding;
import java.util.Collection;
import java.util.stream.Collectors;

/** Why a description is flagged: the words that are found, each with its rule, in one line. Pure. */
final class FlagReasons {

    private static final int LONGEST = 1_000;

    private FlagReasons() {}

    static String of(Finding finding) {
        return "“" + finding.excerpt() + "” (" + finding.rule() + ")";
    }

    /** Each once. */
    static String joined(Collection<String> reasons) {
        String all = reasons.stream().distinct().collect(Collectors.joining(", "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
