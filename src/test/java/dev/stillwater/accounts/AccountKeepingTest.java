package dev.stillwater.accounts;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class AccountKeepingTest {

    @Autowired AccountKeeping keeping;
    @Autowired OwnAccount own;
    @Autowired LocationEditing locations;
    @Autowired As as;

    enum Method { PAGE, COUNT, GET, ADD, CHANGE, SET_PASSWORD, PREFERENCES, CHOOSE, CHANGE_PASSWORD }

    @ParameterizedTest
    @EnumSource
    void who_may_call_what(Method method) {
        Access.to(call(method)).only(switch (method) {
            case PAGE, COUNT -> new Role[] {ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER};
            case GET, ADD, CHANGE, SET_PASSWORD -> new Role[] {ADMINISTRATOR};
            case PREFERENCES, CHOOSE, CHANGE_PASSWORD ->
                new Role[] {ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER, THERAPIST};
        });
    }

    private Callable<?> call(Method method) {
        return switch (method) {
            case PAGE -> () -> keeping.page("", PageRequest.of(0, 5));
            case COUNT -> () -> keeping.count("");
            case GET -> () -> keeping.get(UserId.next());
            case ADD -> () -> keeping.add(Persons.ofHeadOffice(), Persons.PASSWORD);
            case CHANGE -> () -> keeping.change(new AccountData(
                    UserId.next(), 0, "x", "x", true, Set.of(HEAD_OFFICE), Set.of(), null));
            case SET_PASSWORD -> doing(() -> keeping.setPassword(UserId.next(), Persons.PASSWORD));
            case PREFERENCES -> own::preferences;
            case CHOOSE -> doing(() -> own.choose(new OwnAccount.Preferences(Optional.empty(), Optional.empty())));
            case CHANGE_PASSWORD -> doing(() -> own.changePassword("x", Persons.PASSWORD));
        };
    }

    private static Callable<?> doing(Runnable what) {
        return () -> {
            what.run();
            return null;
        };
    }

    @Test
    void an_account_is_read_as_it_was_saved() {
        LocationId location = aLocation();
        AccountData saved = as.administrator(() -> keeping.add(Persons.aManager(location), Persons.PASSWORD));

        assertThat(as.administrator(() -> keeping.get(saved.stored()))).isEqualTo(saved);
    }

    @Test
    void a_manager_sees_accounts_of_the_own_locations_only() {
        LocationId here = aLocation();
        AccountData colleague = as.administrator(() -> keeping.add(Persons.aManager(here), Persons.PASSWORD));
        as.administrator(() -> keeping.add(Persons.aManager(aLocation()), Persons.PASSWORD));

        assertThat(as.manager(here, () -> keeping.page("", PageRequest.of(0, 50))))
                .extracting(AccountData::username).containsExactly(colleague.username());
        assertThat(as.manager(here, () -> keeping.count(""))).isEqualTo(1);
    }

    @Test
    void what_people_search_for_means_itself() {
        as.administrator(() -> keeping.add(Persons.ofHeadOffice(), Persons.PASSWORD));

        assertThat(as.administrator(() -> keeping.count("%"))).isZero();
        assertThat(as.administrator(() -> keeping.count("OLAF"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Upper.Case, Name, HEAD_OFFICE, username",
        "'', Name, HEAD_OFFICE, username",
        "two..dots, Name, HEAD_OFFICE, username",
        "fine.name, ' ', HEAD_OFFICE, name",
        "fine.name, Name, '', roles",
        "fine.name, Name, LOCATION_MANAGER, locations",
        "fine.name, Name, THERAPIST, therapist",
    })
    void bad_input_is_refused_at_its_field(String username, String name, String role, String field) {
        Set<Role> roles = role.isEmpty() ? Set.of() : Set.of(Role.valueOf(role));
        AccountData bad = new AccountData(null, 0, username, name, true, roles, Set.of(), null);

        assertRefusedAt(field, () -> keeping.add(bad, Persons.PASSWORD));
    }

    @Test
    void a_location_or_therapist_that_is_not_there_is_refused() {
        assertRefusedAt("locations", () -> keeping.add(Persons.aManager(LocationId.next()), Persons.PASSWORD));
        AccountData nobody = new AccountData(
                null, 0, Sample.unique("t"), "Nobody", true, Set.of(THERAPIST), Set.of(), TherapistId.next());
        assertRefusedAt("therapist", () -> keeping.add(nobody, Persons.PASSWORD));
    }

    @Test
    void a_user_name_is_taken_once() {
        AccountData first = Persons.ofHeadOffice();
        as.administrator(() -> keeping.add(first, Persons.PASSWORD));

        assertRefusedAt("username", () -> keeping.add(first, Persons.PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({"short", "aaaaaaaaaaaa", "abababababab", "'ééééééééééééééééééééééééééééééééééééé'"})
    void a_password_that_is_too_short_too_simple_or_would_be_cut_off_is_refused(String password) {
        assertRefusedAt("password", () -> keeping.add(Persons.ofHeadOffice(), password));
    }

    @Test
    void a_stale_change_is_refused() {
        AccountData first = as.administrator(() -> keeping.add(Persons.ofHeadOffice(), Persons.PASSWORD));
        as.administrator(() -> keeping.change(Persons.with(first, Set.of(HEAD_OFFICE, ADMINISTRATOR), true)));

        assertThatThrownBy(() -> as.administrator(() -> keeping.change(first))).isInstanceOf(StaleSave.class);
    }

    private void assertRefusedAt(String field, Callable<?> call) {
        assertThatThrownBy(() -> as.administrator(call))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private LocationId aLocation() {
        return as.administrator(() -> locations.save(Sample.aLocation("GB"))).stored();
    }
}
