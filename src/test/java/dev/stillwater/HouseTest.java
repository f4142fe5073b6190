package dev.stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/** The house of the design: modules, and arrows that point down only. */
class HouseTest {

    /** From the roof to the ground; a module calls those that stand after it. */
    private static final List<String> STOREYS = List.of(
            "demo", "shell", "insights", "roster", "menus", "screening", "policy", "guests", "therapists", "descriptions", "treatments", "evidence", "claims",
            "accounts", "locations", "audit", "uikit", "paper", "live", "kernel");

    private static final ApplicationModules HOUSE = ApplicationModules.of(StillwaterApplication.class);

    @Test
    void every_module_calls_only_what_it_says_and_nothing_calls_in_a_circle() {
        HOUSE.verify();
    }

    @Test
    void the_house_has_the_storeys_of_the_design() {
        assertThat(HOUSE.stream().map(module -> module.getIdentifier().toString())).isSubsetOf(STOREYS);
    }

    @Test
    void every_arrow_points_down() {
        List<String> up = HOUSE.stream()
                .flatMap(module -> calls(module).stream().filter(called -> storey(called) <= storey(module))
                        .map(called -> module.getIdentifier() + " calls " + called.getIdentifier()))
                .toList();

        assertThat(up).isEmpty();
    }

    @Test
    void the_frame_imports_no_feature() {
        ApplicationModule shell = HOUSE.getModuleByName("shell").orElseThrow();

        assertThat(calls(shell)).extracting(module -> module.getIdentifier().toString()).isSubsetOf("kernel", "uikit");
    }

    /** Diagrams and a canvas for each module, for whoever wants to see the house; not kept. */
    @Test
    void the_house_can_be_drawn() {
        new Documenter(HOUSE, Options.defaults().withOutputFolder("target/house")).writeDocumentation();

        assertThat(java.nio.file.Path.of("target/house/components.puml")).exists();
    }

    private static List<ApplicationModule> calls(ApplicationModule module) {
        return module.getDirectDependencies(HOUSE).uniqueModules().toList();
    }

    private static int storey(ApplicationModule module) {
        return STOREYS.indexOf(module.getIdentifier().toString());
    }
}
