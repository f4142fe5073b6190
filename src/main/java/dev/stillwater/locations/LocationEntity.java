package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A stored location with its opening hours, keyed 1 (Monday) to 7. */
@Entity
@Table(name = "location")
@SuppressWarnings("NullAway.Init")
class LocationEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    String code;
    String name;
    String jurisdiction;
    String zone;
    String currency;
    int dressingMinutes;
    int turnaroundMinutes;
    boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "opening_hours", joinColumns = @JoinColumn(name = "location_id"))
    @MapKeyColumn(name = "day_of_week")
    Map<Integer, HoursValue> hours = new HashMap<>();

    void take(LocationData data) {
        code = data.code();
        name = data.name().strip();
        jurisdiction = data.jurisdiction().value();
        zone = data.zone().getId();
        currency = data.currency().getCurrencyCode();
        dressingMinutes = data.dressingMinutes();
        turnaroundMinutes = data.turnaroundMinutes();
        active = data.active();
        hours.keySet().removeIf(day -> data.hours().on(DayOfWeek.of(day)).isEmpty());
        data.hours().days().forEach((day, open) ->
                hours.put(day.getValue(), new HoursValue(open.opens(), open.closes())));
    }

    LocationData toData() {
        Map<DayOfWeek, OpeningHours.Hours> days = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, value) ->
                days.put(DayOfWeek.of(day), new OpeningHours.Hours(value.opens(), value.closes())));
        return new LocationData(
                new LocationId(id), version == null ? 0 : version, code, name, JurisdictionCode.of(jurisdiction),
                ZoneId.of(zone), Currency.getInstance(currency), dressingMinutes, turnaroundMinutes, active,
                new OpeningHours(days));
    }

    /** Opening and closing of one day, wall time. */
    @Embeddable
    record HoursValue(@Column(name = "opens") LocalTime opens, @Column(name = "closes") LocalTime closes) {}
}
