package dev.stillwater.therapists.ui;

import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationBox;

/** The locations that the person may assign somebody to. */
final class Boxes {

    private Boxes() {}

    static LocationBox writable(LocationDirectory locations, CurrentUser user) {
        return user.get().is(Role.HEAD_OFFICE)
                ? LocationBox.readable(locations, user)
                : LocationBox.managed(locations, user);
    }
}
