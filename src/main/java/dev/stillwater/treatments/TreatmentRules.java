package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names and numbers of a treatment must keep to. Pure. */
final class TreatmentRules {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_NAME = 120;
    static final int OLDEST_MINIMUM_AGE = 99;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private TreatmentRules() {}

    /** @throws Refusal at the field that is wrong */
    static void check(TreatmentData data, Set<String> sections) {
        String name = data.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at("name", "refusal.text.length", 1, LONGEST_NAME);
        }
        if (data.nameEs().strip().length() > LONGEST_NAME) {
            throw Refusal.at("nameEs", "refusal.text.length", 0, LONGEST_NAME);
        }
        String code = data.code().strip();
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw Refusal.at("code", "treatments.code.form", LONGEST_CODE);
        }
        if (!sections.contains(data.section())) {
            throw Refusal.at("section", "treatments.section.missing");
        }
        if (data.minimumAge() < 0 || data.minimumAge() > OLDEST_MINIMUM_AGE) {
            throw Refusal.at("minimumAge", "treatments.age.range", 0, OLDEST_MINIMUM_AGE);
        }
        data.priceBands().values().forEach(TreatmentRules::checkBand);
    }

    private static void checkBand(PriceBand band) {
        if (band.low().amount().signum() < 0 || band.low().compareTo(band.high()) > 0) {
            throw Refusal.at("priceBands", "treatments.band.order", band.low().currency().getCurrencyCode());
        }
    }
}
