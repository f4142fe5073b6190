package dev.stillwater.treatments;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names and numbers of a treatment must keep to. Pure. */
final class TreatmentRules {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_NAME = 120;
    static final int OLDEST_MINIMUM_AGE = 99;
    static final int MOST_ENHANCEMENTS = 20;
    static final int LONGEST_ENHANCEMENT = 60;
    static final int LONGEST_PRICES = 400;

    /** What stands between enhancements and their fields in a catalogue file, and line ends. */
    private static final Pattern SEPARATING = Pattern.compile("[/|\\p{Cntrl}]");

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private TreatmentRules() {}

    /** @throws Refusal at the fields that are wrong, all at once */
    static void check(TreatmentData data, LibraryWords words) {
        Refusal.together(
                () -> checkName(data.name()),
                () -> checkNameEs(data.nameEs()),
                () -> checkSection(data.section(), words),
                () -> checkAge(data.minimumAge()),
                () -> checkCode(data.code().strip()),
                () -> data.priceBands().values().forEach(TreatmentRules::checkBand),
                () -> checkAllergens(data.extras(), words),
                () -> check(data.extras(), words));
    }

    private static void checkName(String name) {
        Characters.check("name", name, 1, LONGEST_NAME);
    }

    private static void checkNameEs(String name) {
        Characters.check("nameEs", name, 0, LONGEST_NAME);
    }

    private static void checkCode(String code) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw Refusal.at("code", "treatments.code.form", LONGEST_CODE);
        }
    }

    private static void checkSection(String section, LibraryWords words) {
        if (!words.sections().containsKey(section)) {
            throw Refusal.at("section", "treatments.section.missing");
        }
    }

    private static void checkAge(int age) {
        if (age < 0 || age > OLDEST_MINIMUM_AGE) {
            throw Refusal.at("minimumAge", "treatments.age.range", 0, OLDEST_MINIMUM_AGE);
        }
    }

    private static void checkAllergens(TreatmentExtras extras, LibraryWords words) {
        if (!words.allergens().keySet().containsAll(extras.allergens())) {
            throw Refusal.at("allergens", "treatments.extras.codes", extras.allergens());
        }
    }

    private static void check(TreatmentExtras extras, LibraryWords words) {
        if (extras.enhancements().size() > MOST_ENHANCEMENTS) {
            throw Refusal.at("enhancements", "treatments.enhancement.most", MOST_ENHANCEMENTS);
        }
        extras.enhancements().forEach(one -> check(one, words));
        checkApart(extras.enhancements().stream().map(Enhancement::name).toList());
        checkApart(extras.enhancements().stream().map(Enhancement::nameEs).filter(name -> !name.isBlank()).toList());
    }

    /** In each language: a guest who reads two of one name cannot tell them apart, and neither can a location. */
    private static void checkApart(List<String> names) {
        Set<String> known = new HashSet<>();
        names.stream().filter(name -> !known.add(TakenNames.key(name))).findFirst().ifPresent(name -> {
            throw Refusal.at("enhancements", "treatments.enhancement.twice", name);
        });
    }

    private static void check(Enhancement one, LibraryWords words) {
        int length = one.name().strip().length();
        if (length == 0 || length > LONGEST_NAME || one.nameEs().strip().length() > LONGEST_NAME) {
            throw Refusal.at("enhancements", "treatments.enhancement.name", LONGEST_NAME);
        }
        if (SEPARATING.matcher(one.name() + one.nameEs()).find()) {
            throw Refusal.at("enhancements", "treatments.enhancement.characters", one.name());
        }
        Characters.check("enhancements", one.name() + one.nameEs());
        if (one.minutes() < 0 || one.minutes() > LONGEST_ENHANCEMENT) {
            throw Refusal.at("enhancements", "treatments.enhancement.minutes", one.name(), LONGEST_ENHANCEMENT);
        }
        if (!words.notices().keySet().containsAll(one.notices()) || !words.allergens().keySet().containsAll(one.allergens())) {
            throw Refusal.at("enhancements", "treatments.enhancement.codes", one.name());
        }
        if (PriceBand.written(one.prices()).length() > LONGEST_PRICES) {
            throw Refusal.at("enhancements", "treatments.enhancement.prices", one.name());
        }
        one.prices().values().forEach(band -> {
            if (band.low().compareTo(band.high()) > 0) {
                throw Refusal.at("enhancements", "treatments.band.order", band.low().currency().getCurrencyCode());
            }
        });
    }

    private static void checkBand(PriceBand band) {
        if (band.low().amount().signum() < 0 || band.low().compareTo(band.high()) > 0) {
            throw Refusal.at("priceBands", "treatments.band.order", band.low().currency().getCurrencyCode());
        }
    }
}
