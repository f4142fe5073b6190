package dev.stillwater.locations;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.NotThere;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads locations and rooms. Lists hold what the caller may see; single reads by id serve rules too. */
@Service
@Transactional(readOnly = true)
public class LocationDirectory {

    private final Locations locations;
    private final Rooms rooms;
    private final Jurisdictions jurisdictions;
    private final CurrentUser currentUser;

    LocationDirectory(Locations locations, Rooms rooms, Jurisdictions jurisdictions, CurrentUser currentUser) {
        this.locations = locations;
        this.rooms = rooms;
        this.jurisdictions = jurisdictions;
        this.currentUser = currentUser;
    }

    /** The locations that the caller may see, active ones first, by name. */
    @PreAuthorize(Allow.NOT_THERAPIST)
    public List<LocationRow> page(String text, Pageable page) {
        LocationScope scope = currentUser.get().reads();
        return locations.page(LikePattern.containing(text), scope.everywhere(), scope.ids(), page).stream()
                .map(LocationLine::row)
                .toList();
    }

    @PreAuthorize(Allow.NOT_THERAPIST)
    public long count(String text) {
        LocationScope scope = currentUser.get().reads();
        return locations.count(LikePattern.containing(text), scope.everywhere(), scope.ids());
    }

    /** A location that the caller may see, by the code in an address. */
    @PreAuthorize(Allow.NOT_THERAPIST)
    public Optional<LocationData> byCode(String code) {
        LocationScope scope = currentUser.get().reads();
        return locations.byCode(code, scope.everywhere(), scope.ids()).map(LocationEntity::toData);
    }

    /**
     * A location's facts (name, zone, currency, hours); not secret within the chain.
     *
     * @throws NotThere for an id that no location has
     */
    @PreAuthorize(Allow.SIGNED_IN)
    public LocationData get(LocationId id) {
        return locations.findById(id.value()).map(LocationEntity::toData).orElseThrow(NotThere::new);
    }

    /** The facts of several locations, by id, in one statement. */
    @PreAuthorize(Allow.SIGNED_IN)
    public Map<LocationId, LocationData> get(Collection<LocationId> ids) {
        return locations.byIds(ids.stream().map(LocationId::value).toList()).stream()
                .map(LocationEntity::toData)
                .collect(Collectors.toMap(LocationData::stored, Function.identity()));
    }

    /** All rooms of a location by name, also those out of use. */
    @PreAuthorize(Allow.SIGNED_IN)
    public List<RoomData> rooms(LocationId location) {
        return rooms.findByLocationIdOrderByName(location.value()).stream().map(RoomEntity::toData).toList();
    }

    /** @throws NotThere for an id that no room has */
    @PreAuthorize(Allow.SIGNED_IN)
    public RoomData room(RoomId id) {
        return rooms.findById(id.value()).map(RoomEntity::toData).orElseThrow(NotThere::new);
    }

    @PreAuthorize(Allow.SIGNED_IN)
    public List<Jurisdiction> jurisdictions() {
        return jurisdictions.findAllByOrderByCode().stream()
                .map(j -> new Jurisdiction(JurisdictionCode.of(j.code), j.name))
                .toList();
    }
}
