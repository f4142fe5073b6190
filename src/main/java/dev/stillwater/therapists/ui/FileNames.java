package dev.stillwater.therapists.ui;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the ids in files are called, read once for a screen: three statements for any number of files. */
record FileNames(
        Map<LocationId, LocationData> locations, List<Jurisdiction> jurisdictions, List<Modality> modalities) {

    static FileNames read(LocationDirectory locations, TreatmentLibrary library, List<LocationId> ids) {
        return new FileNames(locations.get(ids), locations.jurisdictions(), library.modalities());
    }

    String location(LocationId id) {
        LocationData location = locations.get(id);
        return location == null ? "" : location.name();
    }

    String jurisdiction(JurisdictionCode code) {
        return jurisdictions.stream()
                .filter(one -> one.code().equals(code)).map(Jurisdiction::name).findFirst().orElse(code.value());
    }

    String modality(ModalityCode code) {
        return modalities.stream()
                .filter(one -> one.code().equals(code)).map(one -> Words.local(one.names())).findFirst()
                .orElse(code.value());
    }

    String modalities(List<ModalityCode> codes) {
        return codes.stream().map(this::modality).collect(Collectors.joining(", "));
    }

    /** Today where the person works, for the dates in the file; where several zones meet, the first location's. */
    LocalDate today(List<LocationId> at, Clock clock) {
        ZoneId zone = at.stream()
                .map(locations::get).filter(Objects::nonNull)
                .map(LocationData::zone).findFirst().orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
