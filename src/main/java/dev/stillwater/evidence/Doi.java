package dev.stillwater.evidence;

import java.util.regex.Pattern;

/** The lasting name of a paper: 10, a registrant's number, a slash, and what the registrant calls it. */
final class Doi {

    private static final Pattern ONE = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
    private static final Pattern BEFORE = Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);

    private Doi() {}

    /** Without the address of doi.org, or the word, that it is copied with; anything else stays as it is. */
    static String shortened(String typed) {
        String bare = BEFORE.matcher(typed.strip()).replaceFirst("");
        return isOne(bare) ? bare : typed;
    }

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }
}
