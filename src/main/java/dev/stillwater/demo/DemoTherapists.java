package dev.stillwater.demo;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistData;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.therapists.TherapistRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the therapists with their licences, certificates and assignments. For head office. */
@Component
@Profile("demo")
class DemoTherapists {

    private static final int MANY = 500;
    /** How a licence is called where it is issued. */
    private static final Map<String, String> KINDS = Map.of(
            "US-WA", "LMT", "US-FL", "LMT", "US-NY", "LMT", "CA-ON", "RMT", "GB", "CNHC registration");
    private static final List<String> SCHOOLS = List.of(
            "Cascade School of Massage", "Harbor Bodywork Institute", "Northlight College", "Meridian Hands");

    private final TherapistFiles files;
    private final TherapistDirectory directory;
    private final DemoLocations locations;

    DemoTherapists(TherapistFiles files, TherapistDirectory directory, DemoLocations locations) {
        this.files = files;
        this.directory = directory;
        this.locations = locations;
    }

    void make(LocalDate today) {
        int number = 0;
        for (Worker worker : Worker.all()) {
            make(worker, ++number, today);
        }
    }

    /** Everybody by name. */
    Map<String, TherapistId> byName() {
        return directory.page(TherapistFilter.ALL, PageRequest.of(0, MANY)).stream()
                .collect(Collectors.toMap(TherapistRow::name, TherapistRow::id, (one, other) -> one));
    }

    private void make(Worker worker, int number, LocalDate today) {
        LocationData home = locations.of(worker.home());
        LocalDate since = today.minusDays(400 + number * 37L);
        TherapistId id = files.add(
                        new TherapistData(null, 0, worker.name(), email(worker), "+1 555 01%02d".formatted(number), true),
                        new Assignment(null, 0, new TherapistId(home.stored().value()), home.stored(), since, null))
                .stored();
        Set<JurisdictionCode> licensed = new HashSet<>();
        licence(id, home.jurisdiction(), number, since, today.plusDays(worker.licenceEndsIn()));
        licensed.add(home.jurisdiction());
        worker.second().map(locations::of).ifPresent(other -> {
            files.assign(new Assignment(null, 0, id, other.stored(), today.minusDays(200), null));
            if (licensed.add(other.jurisdiction())) {
                licence(id, other.jurisdiction(), number, since, today.plusDays(430));
            }
        });
        for (String code : worker.certified()) {
            certificate(id, code, number, since, code.equals("MLD") ? today.plusDays(270L + number) : null);
        }
        worker.lapsed().ifPresent(code -> certificate(id, code, number, today.minusDays(770), today.minusDays(40)));
    }

    private void licence(TherapistId id, JurisdictionCode jurisdiction, int number, LocalDate issued, LocalDate expires) {
        String kind = KINDS.getOrDefault(jurisdiction.value(), "Licence");
        String text = "%s-%05d".formatted(jurisdiction.value().substring(jurisdiction.value().length() - 2), 20_000 + number * 731);
        files.record(new Licence(null, 0, id, jurisdiction, text, kind, issued, expires, LicenceStatus.ACTIVE));
    }

    private void certificate(TherapistId id, String code, int number, LocalDate issued, LocalDate expires) {
        String school = SCHOOLS.get(number % SCHOOLS.size());
        files.record(new Certificate(null, 0, id, ModalityCode.of(code), school, issued, expires));
    }

    private static String email(Worker worker) {
        String plain = java.text.Normalizer.normalize(worker.name(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@stillwater.example";
    }
}
