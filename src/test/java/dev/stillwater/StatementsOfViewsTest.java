package dev.stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Stage;
import dev.stillwater.testing.Statements;
import dev.stillwater.testing.ViewTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Opens every view as somebody who uses it and counts the SQL statements, with little data and with
 * ten times as much: there must be no difference. A new view must be entered here.
 */
class StatementsOfViewsTest extends ViewTest {

    /** Nobody of the staff is signed in there, and there is nothing of which there could be much. */
    private static final Set<String> WITHOUT = Set.of("sign-in", "first-run", "guest-screening");

    /** As many rows as a list shows at once. */
    private static final int ROWS = 50;

    @Autowired Stage stage;

    @TestFactory
    Stream<DynamicTest> ten_times_the_data_takes_no_more_statements() {
        stage.set();
        Map<String, Long> few = counted(visits());
        stage.grow();
        Map<String, Visit> visits = visits();
        Map<String, Long> many = counted(visits);

        System.out.println("SQL statements of each view: " + many);
        Stream<DynamicTest> complete = Stream.of(DynamicTest.dynamicTest(
                "every view is opened", () -> assertThat(routes()).isEqualTo(new TreeSet<>(visits.keySet()))));
        return Stream.concat(complete, visits.keySet().stream().map(route -> DynamicTest.dynamicTest(
                "/" + route,
                () -> assertThat(many.get(route)).as("statements of /%s with ten times the data", route).isEqualTo(few.get(route)))));
    }

    /** Where each route leads, and who goes there. */
    private Map<String, Visit> visits() {
        LocationId here = stage.location().stored();
        TherapistId ana = stage.therapist();
        UserDetails manager = As.aManager(here);
        UserDetails office = As.anOffice();
        UserDetails admin = As.anAdministrator();
        UserDetails therapist = As.aTherapist(ana);
        Map<String, Visit> visits = new LinkedHashMap<>();
        visits.put("", new Visit(manager, ""));
        visits.put("today", new Visit(manager, "today"));
        visits.put("roster", new Visit(manager, "roster"));
        visits.put("appointments", new Visit(manager, "appointments"));
        visits.put("day", new Visit(therapist, "day"));
        visits.put("leave", new Visit(therapist, "leave"));
        visits.put("guests", new Visit(manager, "guests"));
        visits.put("guests/:id", new Visit(manager, "guests/" + stage.guest().value()));
        visits.put("guests/:id/data", new Visit(manager, "guests/" + stage.guest().value() + "/data"));
        visits.put("figures", new Visit(office, "figures"));
        visits.put("therapists", new Visit(office, "therapists"));
        visits.put("therapists/:id", new Visit(manager, "therapists/" + ana.value()));
        visits.put("my-papers", new Visit(therapist, "my-papers"));
        visits.put("menu", new Visit(manager, "menu"));
        visits.put("menu/in-force", new Visit(therapist, "menu"));
        visits.put("menu/:location/:number", new Visit(manager, "menu/" + stage.location().code() + "/" + stage.latestMenu()));
        visits.put("treatments", new Visit(office, "treatments"));
        visits.put("treatments/:id", new Visit(office, "treatments/" + stage.treatment().value()));
        visits.put("treatments/:id/text/:language", new Visit(office, "treatments/" + stage.treatment().value() + "/text/en"));
        visits.put("treatments/rules", new Visit(office, "treatments/rules"));
        visits.put("treatments/catalogue", new Visit(office, "treatments/catalogue"));
        visits.put("descriptions", new Visit(office, "descriptions"));
        visits.put("policy", new Visit(office, "policy"));
        visits.put("policy/print", new Visit(office, "policy/print"));
        visits.put("policy/simulation", new Visit(office, "policy/simulation"));
        visits.put("claims", new Visit(office, "claims"));
        visits.put("claims/rule/:language?/:code?", new Visit(office, "claims/rule/en/K01"));
        visits.put("claims/try", new Visit(office, "claims/try"));
        visits.put("claims/defaults", new Visit(office, "claims/defaults"));
        visits.put("evidence", new Visit(office, "evidence"));
        visits.put("network", new Visit(office, "network"));
        visits.put("search", new Visit(manager, "search?q=Jordan"));
        visits.put("locations", new Visit(admin, "locations"));
        visits.put("locations/:code", new Visit(admin, "locations/" + stage.location().code()));
        visits.put("accounts", new Visit(admin, "accounts"));
        visits.put("audit-trail", new Visit(admin, "audit-trail?q=" + stage.treatmentName().replace(" ", "%20")));
        visits.put("me", new Visit(manager, "me"));
        return visits;
    }

    private Map<String, Long> counted(Map<String, Visit> visits) {
        Map<String, Long> counts = new TreeMap<>();
        // Once to warm up.
        visits.values().forEach(this::open);
        visits.forEach((route, visit) -> counts.put(route, open(visit)));
        return counts;
    }

    private long open(Visit visit) {
        signIn(visit.who());
        long before = Statements.soFar();
        Location address = new Location(visit.path());
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
        roundTrip();
        $(Grid.class).all().forEach(grid -> grid.getDataCommunicator().setViewportRange(0, ROWS));
        roundTrip();
        return Statements.soFar() - before;
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("dev.stillwater"))
                .map(RouteData::getTemplate)
                .filter(route -> !WITHOUT.contains(route))
                .forEach(routes::add);
        return routes;
    }

    private record Visit(UserDetails who, String path) {}
}
