package dev.stillwater.therapists;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may perform what at one location on one day: everything on file about everybody assigned
 * there, read once, to be asked for many treatments.
 */
public final class Coverage {

    private final LocationId location;
    private final String locationName;
    private final JurisdictionCode jurisdiction;
    private final LocalDate day;
    private final List<TherapistFile> files;
    private final Map<ModalityCode, String> names;

    Coverage(
            LocationId location, String locationName, JurisdictionCode jurisdiction, LocalDate day,
            List<TherapistFile> files, Map<ModalityCode, String> names) {
        this.location = location;
        this.locationName = locationName;
        this.jurisdiction = jurisdiction;
        this.day = day;
        this.files = List.copyOf(files);
        this.names = Map.copyOf(names);
    }

    /** Those who may perform all of these, the longest-lasting first. */
    public List<QualifiedTherapist> who(Collection<ModalityCode> modalities) {
        return files.stream()
                .filter(file -> against(file, modalities).isEmpty())
                .map(file -> new QualifiedTherapist(
                        file.therapist().stored(), file.therapist().name(), location,
                        new Qualification(file).until(location, jurisdiction, modalities, day)))
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

    private List<Why> against(TherapistFile file, Collection<ModalityCode> modalities) {
        Function<ModalityCode, String> name = code -> names.getOrDefault(code, code.value());
        return new Qualification(file).against(location, locationName, jurisdiction, modalities, day, name);
    }
}
