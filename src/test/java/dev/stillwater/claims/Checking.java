package dev.stillwater.claims;

/** The checker with the pack that comes with the portal, compiled once for all tests. */
final class Checking {

    static final ClaimChecker STANDARD = new ClaimChecker(ClaimRulePack.standard());

    private Checking() {}

    static ClaimReport english(String text) {
        return STANDARD.check(Copy.of("en", CopyField.FULL_TEXT, text));
    }

    static ClaimReport spanish(String text) {
        return STANDARD.check(Copy.of("es", CopyField.FULL_TEXT, text));
    }

    static ClaimReport name(String text) {
        return STANDARD.check(Copy.of("en", CopyField.NAME, text));
    }
}
