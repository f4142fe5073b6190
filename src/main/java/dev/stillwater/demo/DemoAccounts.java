package dev.stillwater.demo;

import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.accounts.FirstRun;
import dev.stillwater.accounts.SignInHint;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the accounts of the demonstration, and names them on the sign-in page. */
@Component
@Profile("demo")
class DemoAccounts implements SignInHint {

    static final String ADMIN = "admin";
    static final String OFFICE = "office";
    static final String OFFICE_2 = "office2";
    private static final String PASSWORD = "stillwater";

    private final FirstRun firstRun;
    private final AccountKeeping keeping;
    private final DemoLocations locations;
    private final String setupCode;
    private volatile boolean filled;

    DemoAccounts(
            FirstRun firstRun, AccountKeeping keeping, DemoLocations locations,
            @Value("${stillwater.setup-code}") String setupCode) {
        this.firstRun = firstRun;
        this.keeping = keeping;
        this.locations = locations;
        this.setupCode = setupCode;
    }

    static String manager(Spa spa) {
        return "manager." + spa.code();
    }

    static String therapist(Spa spa) {
        return "therapist." + spa.code();
    }

    boolean madeElsewhere() {
        return !firstRun.needed();
    }

    void makeAdministrator() {
        firstRun.makeAdministrator(setupCode, ADMIN, "Ada Brandt", PASSWORD);
    }

    void makeOfficeAndManagers() {
        add(OFFICE, "Ines Calloway", Role.HEAD_OFFICE, Set.of(), null);
        add(OFFICE_2, "Tom Averill", Role.HEAD_OFFICE, Set.of(), null);
        Spa.chain().forEach(spa -> add(
                manager(spa), spa.manager(), Role.LOCATION_MANAGER, Set.of(locations.of(spa.code()).stored()), null));
    }

    /** An account for the first therapist of each spa. */
    void makeTherapists(Map<String, TherapistId> byName) {
        for (Spa spa : Spa.chain()) {
            Worker worker = Worker.firstOf(spa);
            add(therapist(spa), worker.name(), Role.THERAPIST, Set.of(), byName.get(worker.name()));
        }
    }

    private void add(
            String username, String name, Role role, Set<LocationId> managed, @Nullable TherapistId therapist) {
        keeping.add(new AccountData(null, 0, username, name, true, Set.of(role), managed, therapist), PASSWORD);
    }

    /** Today's work is there for all of them. */
    void todayStands() {
        filled = true;
    }

    @Override
    public boolean filling() {
        return !filled;
    }

    @Override
    public List<String> usernames() {
        Spa first = Spa.chain().getFirst();
        List<String> names = new ArrayList<>(List.of(OFFICE, OFFICE_2, manager(first), therapist(first), ADMIN));
        Spa.chain().stream().skip(1).forEach(spa -> names.addAll(List.of(manager(spa), therapist(spa))));
        return names;
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
