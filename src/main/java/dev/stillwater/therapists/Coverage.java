package dev.stillwater.therapists;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.Why;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may perform what at one location on one day: everything on file about everybody assigned
 * there, read once, to be asked for many treatments.
 */
public final class Coverage {

    private final Workplace place;
    private final LocalDate day;
    private final List<TherapistFile> files;
    private final Function<ModalityCode, LocalText> names;

    Coverage(
            Workplace place, LocalDate day, List<TherapistFile> files, Function<ModalityCode, LocalText> names) {
        this.place = place;
        this.day = day;
        this.files = List.copyOf(files);
        this.names = names;
    }

    /** Those who may perform all of these, the longest-lasting first. */
    public List<QualifiedTherapist> who(Collection<ModalityCode> modalities) {
        return files.stream()
                .filter(file -> against(file, modalities).isEmpty())
                .map(file -> new QualifiedTherapist(
                        file.therapist().stored(), file.therapist().name(), place.id(),
                        new Qualification(file).until(place, modalities, day)))
                .sorted(Comparator.comparing(
                        QualifiedTherapist::until, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    /** Everybody assigned there who may not perform these, with the reasons. */
    public Map<AssignedTherapist, List<Why>> whyNot(Collection<ModalityCode> modalities) {
        return files.stream()
                .filter(file -> !against(file, modalities).isEmpty())
                .collect(Collectors.toMap(
                        file -> new AssignedTherapist(file.therapist().stored(), file.therapist().name()),
                        file -> against(file, modalities),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    /** For which of these the person holds no certificate that is valid that day. */
    public Set<ModalityCode> uncertified(TherapistId person, Collection<ModalityCode> modalities) {
        List<Certificate> held = files.stream()
                .filter(file -> file.therapist().stored().equals(person))
                .flatMap(file -> file.certificates().stream())
                .filter(certificate -> certificate.validity().holdsOn(day))
                .toList();
        return modalities.stream()
                .filter(modality -> held.stream().noneMatch(certificate -> certificate.modality().equals(modality)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Why> against(TherapistFile file, Collection<ModalityCode> modalities) {
        return new Qualification(file).against(place, modalities, day, names);
    }
}
