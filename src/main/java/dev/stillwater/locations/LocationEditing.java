package dev.stillwater.locations;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes locations and rooms. For administrators. */
@Service
@Transactional
public class LocationEditing {

    /** The topic under which changes of locations and rooms are announced. */
    public static final String TOPIC = "locations";

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_MINUTES = 120;

    private final Locations locations;
    private final Rooms rooms;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    LocationEditing(Locations locations, Rooms rooms, AuditTrail audit, ChangeFeed changes) {
        this.locations = locations;
        this.rooms = rooms;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Adds a location, or changes the one with the data's id.
     *
     * @throws Refusal at the field that is wrong: code, name, dressingMinutes, turnaroundMinutes
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.ADMINISTRATOR)
    public LocationData save(LocationData data) {
        check(data);
        LocationEntity entity = data.id() == null ? added(data) : opened(data.stored(), data.version());
        entity.take(data);
        LocationEntity saved = locations.save(entity);
        LocationId id = new LocationId(saved.id);
        audit.record(AuditRecord.of(AuditArea.LOCATIONS, data.id() == null ? "location-added" : "location-changed", id, saved.name)
                .at(id)
                .with("code", saved.code)
                .with("jurisdiction", saved.jurisdiction)
                .with("zone", saved.zone)
                .with("currency", saved.currency)
                .with("active", saved.active));
        changes.publish(Change.of(TOPIC, saved.id, id));
        return saved.toData();
    }

    /**
     * Adds a room, or changes the one with the data's id.
     *
     * @throws Refusal at the field name when it is blank or taken in that location
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.ADMINISTRATOR)
    public RoomData save(RoomData data) {
        checkName(data.name(), 60);
        locations.findById(data.location().value()).orElseThrow(NotThere::new);
        UUID id = data.id() == null ? RoomId.next().value() : data.stored().value();
        if (rooms.existsByLocationIdAndNameIgnoreCaseAndIdNot(data.location().value(), data.name().strip(), id)) {
            throw Refusal.at("name", "locations.room.name.taken", data.name().strip());
        }
        RoomEntity entity = data.id() == null ? new RoomEntity() : rooms.findById(id).orElseThrow(NotThere::new);
        if (data.id() == null) {
            entity.id = id;
        } else {
            StaleSave.check(data.version(), entity.version == null ? 0 : entity.version);
        }
        entity.take(data);
        RoomEntity saved = rooms.save(entity);
        audit.record(AuditRecord.of(AuditArea.LOCATIONS, data.id() == null ? "room-added" : "room-changed", new RoomId(saved.id), saved.name)
                .at(data.location())
                .with("features", data.features().stream().map(Enum::name).sorted().collect(Collectors.toList()))
                .with("active", saved.active));
        changes.publish(Change.of(TOPIC, saved.id, data.location()));
        return saved.toData();
    }

    private LocationEntity added(LocationData data) {
        if (locations.existsByCode(data.code())) {
            throw Refusal.at("code", "locations.code.taken", data.code());
        }
        LocationEntity entity = new LocationEntity();
        entity.id = LocationId.next().value();
        return entity;
    }

    private LocationEntity opened(LocationId id, long version) {
        LocationEntity entity = locations.findById(id.value()).orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }

    private void check(LocationData data) {
        checkName(data.name(), 80);
        if (!CODE.matcher(data.code()).matches() || data.code().length() > 40) {
            throw Refusal.at("code", "locations.code.form");
        }
        if (data.dressingMinutes() < 0 || data.dressingMinutes() > MOST_MINUTES) {
            throw Refusal.at("dressingMinutes", "locations.minutes.range", 0, MOST_MINUTES);
        }
        if (data.turnaroundMinutes() < 0 || data.turnaroundMinutes() > MOST_MINUTES) {
            throw Refusal.at("turnaroundMinutes", "locations.minutes.range", 0, MOST_MINUTES);
        }
        if (data.currency().getDefaultFractionDigits() < 0) {
            throw Refusal.at("currency", "locations.currency.form");
        }
    }

    private static void checkName(String name, int most) {
        Characters.check("name", name, 1, most);
    }
}
