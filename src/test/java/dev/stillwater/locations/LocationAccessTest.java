package dev.stillwater.locations;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class LocationAccessTest {

    @Autowired LocationDirectory directory;
    @Autowired LocationEditing editing;
    @Autowired As as;

    enum Method { PAGE, COUNT, BY_CODE, GET, GET_ALL, ROOMS, ROOM, JURISDICTIONS, SAVE, SAVE_ROOM }

    @ParameterizedTest
    @EnumSource
    void who_may_call_what(Method method) {
        Access.to(call(method)).only(switch (method) {
            case SAVE, SAVE_ROOM -> new Role[] {ADMINISTRATOR};
            case PAGE, COUNT, BY_CODE -> new Role[] {ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER};
            case GET, GET_ALL, ROOMS, ROOM, JURISDICTIONS ->
                new Role[] {ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER, THERAPIST};
        });
    }

    private Callable<?> call(Method method) {
        return switch (method) {
            case PAGE -> () -> directory.page("", PageRequest.of(0, 5));
            case COUNT -> () -> directory.count("");
            case BY_CODE -> () -> directory.byCode("nowhere");
            case GET -> () -> directory.get(LocationId.next());
            case GET_ALL -> () -> directory.get(List.of(LocationId.next()));
            case ROOMS -> () -> directory.rooms(LocationId.next());
            case ROOM -> () -> directory.room(RoomId.next());
            case JURISDICTIONS -> directory::jurisdictions;
            case SAVE -> () -> editing.save(Sample.aLocation("GB"));
            case SAVE_ROOM -> () -> editing.save(new RoomData(null, 0, LocationId.next(), "x", Set.of(), true));
        };
    }

    @Test
    void a_manager_reads_the_own_locations_only() {
        LocationData own = as.administrator(() -> editing.save(Sample.aLocation("GB")));
        LocationData other = as.administrator(() -> editing.save(Sample.aLocation("GB")));

        assertThat(as.manager(own.stored(), () -> directory.page("", PageRequest.of(0, 50))))
                .extracting(LocationRow::id).containsExactly(own.stored());
        assertThat(as.manager(own.stored(), () -> directory.count(""))).isEqualTo(1);
        assertThat(as.manager(own.stored(), () -> directory.byCode(other.code()))).isEmpty();
    }

    @Test
    void everybody_else_who_may_read_reads_all() {
        LocationData one = as.administrator(() -> editing.save(Sample.aLocation("GB")));

        Stream<Long> counts = Stream.of(as.administrator(() -> directory.count(one.code())), as.office(() -> directory.count(one.code())));

        assertThat(counts).containsOnly(1L);
    }
}
