package dev.stillwater.therapists;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;

/** What a person's facts and papers must be in themselves. */
final class PaperRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{3,38}");
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 1, 1);

    private PaperRules() {}

    static void check(TherapistData data) {
        Refusal.together(
                () -> length("name", data.name(), 1, 120), () -> email(data.email().strip()), () -> phone(data.phone().strip()));
    }

    private static void email(String email) {
        if (!email.isEmpty() && (email.length() > 200 || !EMAIL.matcher(email).matches())) {
            throw Refusal.at("email", "therapists.email.form");
        }
    }

    private static void phone(String phone) {
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw Refusal.at("phone", "therapists.phone.form");
        }
    }

    static void check(Licence data) {
        Refusal.together(
                () -> length("kind", data.kind(), 1, 60),
                () -> length("number", data.number(), 1, 60),
                () -> dates("issued", "expires", data.validity()));
    }

    static void check(Certificate data, Collection<Certificate> others) {
        Refusal.together(
                () -> length("school", data.school(), 1, 120), () -> dates("issued", "expires", data.validity()));
        if (others.stream().anyMatch(other ->
                other.modality().equals(data.modality()) && other.issued().equals(data.issued()))) {
            throw Refusal.at("issued", "therapists.certificate.twice", data.issued());
        }
    }

    static void check(Assignment data, TherapistData person, Collection<Assignment> others) {
        if (!person.active() && data.id() == null) {
            throw Refusal.because("therapists.hasLeft", person.name());
        }
        dates("from", "to", data.validity());
        others.stream()
                .filter(other -> other.location().equals(data.location()))
                .filter(other -> other.validity().overlaps(data.validity()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.at("from", "therapists.assignment.overlaps", other.from());
                });
    }

    private static void dates(String first, String last, Validity validity) {
        if (validity.first().isBefore(EARLIEST) || validity.first().isAfter(LATEST)) {
            throw Refusal.at(first, "refusal.date.range");
        }
        LocalDate end = validity.last();
        if (end != null && end.isAfter(LATEST)) {
            throw Refusal.at(last, "refusal.date.range");
        }
        if (validity.reversed()) {
            throw Refusal.at(last, "refusal.date.reversed");
        }
    }

    private static void length(String field, String text, int least, int most) {
        Characters.check(field, text, least, most);
    }
}
