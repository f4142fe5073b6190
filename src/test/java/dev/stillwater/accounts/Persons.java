package dev.stillwater.accounts;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.testing.Sample;
import java.util.Set;

/** Accounts for tests. */
public final class Persons {

    public static final String PASSWORD = "a-long-enough-word";

    private Persons() {}

    public static AccountData aManager(LocationId location) {
        return new AccountData(
                null, 0, Sample.unique("m"), "Maria Lopez", true, Set.of(Role.LOCATION_MANAGER), Set.of(location), null);
    }

    public static AccountData ofHeadOffice() {
        return new AccountData(
                null, 0, Sample.unique("o"), "Olaf Berg", true, Set.of(Role.HEAD_OFFICE), Set.of(), null);
    }

    /** The same account with something else said of it. */
    public static AccountData with(AccountData account, Set<Role> roles, boolean active) {
        return new AccountData(
                account.id(), account.version(), account.username(), account.name(), active, roles,
                account.locations(), account.therapist());
    }
}
