package dev.stillwater.therapists.ui;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.TherapistRow;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows of the directory as lines, with names read once for the page. */
final class TherapistLines {

    private final LocationDirectory locations;
    private final TreatmentLibrary library;
    private final Clock clock;

    TherapistLines(LocationDirectory locations, TreatmentLibrary library, Clock clock) {
        this.locations = locations;
        this.library = library;
        this.clock = clock;
    }

    List<TherapistLine> of(List<TherapistRow> rows) {
        List<LocationId> ids = rows.stream().flatMap(row -> row.locations().stream()).distinct().toList();
        FileNames names = FileNames.read(locations, library, ids);
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private TherapistLine line(TherapistRow row, FileNames names) {
        PaperStatus.Standing standing = standing(row, names);
        return new TherapistLine(
                TherapistFileView.address(row.id()), row.name(),
                row.locations().stream().map(names::location).sorted().collect(Collectors.joining(", ")),
                names.modalities(row.certificates()), standing.look().cssClass(), standing.word());
    }

    private PaperStatus.Standing standing(TherapistRow row, FileNames names) {
        if (!row.active()) {
            return new PaperStatus.Standing(Status.NEUTRAL, Words.text("therapists.left"));
        }
        if (row.suspended()) {
            return new PaperStatus.Standing(Status.REFUSED, Words.text("therapists.suspended"));
        }
        return new PaperStatus(names.today(row.locations(), clock)).ofNextEnd(row.nextEnd());
    }
}
