package dev.stillwater.therapists;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * May this person perform this, there, on that day? Asked of everything on file: active, assigned
 * to the location, licensed in its jurisdiction, certified in every modality. Pure.
 */
final class Qualification {

    private final TherapistFile file;

    Qualification(TherapistFile file) {
        this.file = file;
    }

    /**
     * Everything that stands against it; empty when nothing does.
     *
     * @param names how people call a modality
     */
    List<Why> against(
            Workplace place, Collection<ModalityCode> modalities, LocalDate day,
            Function<ModalityCode, LocalText> names) {
        List<Why> whys = new ArrayList<>();
        String name = file.therapist().name();
        if (!file.therapist().active()) {
            whys.add(Why.of("therapists.hasLeft", name));
        }
        if (file.assignments().stream().noneMatch(a -> a.location().equals(place.id()) && a.validity().holdsOn(day))) {
            whys.add(Why.of("therapists.notAssigned", name, place.name(), day));
        }
        licence(place, day).ifPresent(whys::add);
        modalities.stream().sorted().map(modality -> certificate(modality, day, names)).flatMap(Optional::stream).forEach(whys::add);
        return whys;
    }

    private Optional<Why> licence(Workplace place, LocalDate day) {
        List<Licence> here = file.licences().stream().filter(l -> l.jurisdiction().equals(place.jurisdiction())).toList();
        if (here.stream().anyMatch(licence -> licence.permitsOn(day))) {
            return Optional.empty();
        }
        String name = file.therapist().name();
        Optional<LocalDate> lapsed = lastEnd(here.stream().filter(l -> l.status() == LicenceStatus.ACTIVE)
                .map(Licence::validity).toList(), day);
        if (lapsed.isPresent()) {
            return Optional.of(Why.of("therapists.licenceLapsed", name, place.jurisdictionName(), lapsed.get()));
        }
        return Optional.of(here.stream().anyMatch(l -> l.status() != LicenceStatus.ACTIVE && l.validity().holdsOn(day))
                ? Why.of("therapists.licenceNotActive", name, place.jurisdictionName())
                : Why.of("therapists.noLicence", name, place.jurisdictionName(), day));
    }

    private Optional<Why> certificate(ModalityCode modality, LocalDate day, Function<ModalityCode, LocalText> names) {
        List<Validity> own = file.certificates().stream()
                .filter(c -> c.modality().equals(modality)).map(Certificate::validity).toList();
        if (own.stream().anyMatch(validity -> validity.holdsOn(day))) {
            return Optional.empty();
        }
        String name = file.therapist().name();
        return Optional.of(lastEnd(own, day)
                .map(end -> Why.of("therapists.certificateLapsed", name, names.apply(modality), end))
                .orElseGet(() -> Why.of("therapists.noCertificate", name, names.apply(modality), day)));
    }

    /** The last day on which all papers for this hold together, counted from a day on which they do. */
    @Nullable LocalDate until(Workplace place, Collection<ModalityCode> modalities, LocalDate day) {
        LocalDate assigned = longest(file.assignments().stream()
                .filter(a -> a.location().equals(place.id())).map(Assignment::validity).toList(), day);
        return Validity.earlier(assigned, papersUntil(place, modalities, day));
    }

    private @Nullable LocalDate papersUntil(Workplace place, Collection<ModalityCode> modalities, LocalDate day) {
        LocalDate until = longest(file.licences().stream()
                .filter(l -> l.jurisdiction().equals(place.jurisdiction()) && l.status() == LicenceStatus.ACTIVE)
                .map(Licence::validity).toList(), day);
        for (ModalityCode modality : modalities) {
            until = Validity.earlier(until, longest(file.certificates().stream()
                    .filter(c -> c.modality().equals(modality)).map(Certificate::validity).toList(), day));
        }
        return until;
    }

    /** Who of these is not assigned there and could be: nothing else stands against it. */
    static List<QualifiedTherapist> elsewhere(
            List<TherapistFile> files, Workplace place, Collection<ModalityCode> modalities, LocalDate day) {
        return files.stream()
                .filter(file -> {
                    List<Why> whys = new Qualification(file).against(
                            place, modalities, day, code -> new LocalText(code.value(), ""));
                    return whys.size() == 1 && whys.getFirst().rule().equals("therapists.notAssigned");
                })
                .map(file -> new QualifiedTherapist(
                        file.therapist().stored(), file.therapist().name(), place.id(),
                        new Qualification(file).papersUntil(place, modalities, day)))
                .sorted(Comparator.comparing(
                        QualifiedTherapist::until, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    /** How long a row of papers holds without a gap, from this day; null for no end. */
    private static @Nullable LocalDate longest(List<Validity> papers, LocalDate day) {
        LocalDate reached = day;
        for (Validity paper : papers.stream().sorted(Comparator.comparing(Validity::first)).toList()) {
            if (paper.holdsOn(reached) || paper.first().equals(reached.plusDays(1))) {
                if (paper.last() == null) {
                    return null;
                }
                reached = paper.last().isAfter(reached) ? paper.last() : reached;
            }
        }
        return reached;
    }

    private static Optional<LocalDate> lastEnd(List<Validity> papers, LocalDate day) {
        return papers.stream()
                .map(Validity::last)
                .filter(Objects::nonNull)
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder());
    }
}
