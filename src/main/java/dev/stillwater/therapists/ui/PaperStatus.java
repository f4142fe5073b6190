package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFile;
import dev.stillwater.therapists.Validity;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How papers stand on a day, in words. */
final class PaperStatus {

    private final LocalDate today;

    PaperStatus(LocalDate today) {
        this.today = today;
    }

    /** A look and a word for it. */
    record Standing(Status look, String word) {

        Span span() {
            return look.word(word);
        }
    }

    Standing of(Licence licence, TherapistFile file) {
        if (licence.status() != LicenceStatus.ACTIVE) {
            return new Standing(Status.REFUSED, Words.of("therapists.licence.status", licence.status()));
        }
        boolean renewed = file.licences().stream().anyMatch(other ->
                !other.equals(licence) && other.jurisdiction().equals(licence.jurisdiction()) && other.permitsOn(today));
        return of(licence.validity(), renewed);
    }

    Standing of(Certificate certificate, TherapistFile file) {
        boolean renewed = file.certificates().stream().anyMatch(other ->
                !other.equals(certificate) && other.modality().equals(certificate.modality())
                        && other.validity().holdsOn(today));
        return of(certificate.validity(), renewed);
    }

    Standing ofAssignment(Validity validity) {
        if (validity.first().isAfter(today)) {
            return new Standing(Status.NEUTRAL, Words.text("therapists.from", validity.first()));
        }
        if (validity.last() == null) {
            return new Standing(Status.GOOD, Words.text("therapists.assignment.open"));
        }
        return validity.holdsOn(today)
                ? new Standing(Status.GOOD, Words.text("therapists.assignment.until", validity.last()))
                : new Standing(Status.NEUTRAL, Words.text("therapists.ended", validity.last()));
    }

    /** How a person stands whose papers next end on this day; null for papers without an end. */
    Standing ofNextEnd(@Nullable LocalDate nextEnd) {
        return nextEnd == null
                ? new Standing(Status.GOOD, Words.text("therapists.noEnd"))
                : of(new Validity(LocalDate.MIN, nextEnd), false);
    }

    private Standing of(Validity validity, boolean renewed) {
        LocalDate last = validity.last();
        if (validity.first().isAfter(today)) {
            return new Standing(Status.NEUTRAL, Words.text("therapists.from", validity.first()));
        }
        if (last == null) {
            return new Standing(Status.GOOD, Words.text("therapists.noEnd"));
        }
        if (last.isBefore(today)) {
            return renewed
                    ? new Standing(Status.NEUTRAL, Words.text("therapists.ended", last))
                    : new Standing(Status.REFUSED, Words.text("therapists.lapsed", last));
        }
        long days = ChronoUnit.DAYS.between(today, last);
        return days <= TherapistDirectory.WARN_DAYS
                ? new Standing(Status.WAIT, Words.text("therapists.lapsesIn", days))
                : new Standing(Status.GOOD, Words.text("therapists.validTo", last));
    }
}
