package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Journey g: a new location and its manager, who sees that location and no other. */
class GAddingALocationTest extends Journey {

    @Test
    void a_new_manager_sees_his_location_and_no_other_also_when_typing_addresses() {
        String code = Chain.aName("spa");
        Person admin = signedIn("admin").open("locations").press("Add location");
        admin.type("Name", "Spa " + code).type("Code", code)
                .pick("Law of", "Washington").pick("Time zone", "America/Los_Angeles").pick("Currency", "USD")
                .press("Save location").sees("Spa " + code);
        admin.open("accounts").press("Add account");
        admin.type("User name", "manager." + code).type("Name", "New Manager").type("New password", "stillwater")
                .tick("Location manager").pick("Manages", "Spa " + code);
        admin.page.keyboard().press("Escape");
        admin.settle().press("Save account").sees("is saved");

        Person manager = signedIn("manager." + code);
        manager.open("locations").sees("Spa " + code).seesNo("Seattle");
        manager.open("locations/seattle").sees("There is nothing here");
        manager.open("accounts").seesNo("Add account").seesNo("manager.seattle");
        manager.open("today?location=seattle").seesNo("Seattle,");
        assertThat(manager.open("policy").page.locator("h1").first().innerText()).contains("Screening policy");
    }
}
