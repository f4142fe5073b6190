package dev.stillwater.journeys;

import org.junit.jupiter.api.Test;

/** Journey a: a combination out of two modalities, described by one person and approved by another. */
class AMakingACombinationTest extends Journey {

    @Test
    void office_makes_a_combination_and_another_person_approves_its_description() {
        String name = Chain.aName("Drainage and Swedish");
        Person office = signedIn("office").open("treatments").press("New treatment");
        office.type("Name", name)
                .pick("Section", "Combinations")
                .pick("Add part", "Manual lymphatic drainage")
                .pick("Add part", "Swedish")
                .type("Minutes of Manual lymphatic drainage, length 1", "45")
                .type("Minutes of Swedish, length 1", "45");
        office.sees("certificates for")
                .sees("done nearly dry")
                .sees("Order is right")
                .sees("1 h 30");
        office.press("Save treatment").sees(name + " is saved").press("Activate").sees("Locations can now offer");

        office.follow("Write: description, English")
                .press("Write")
                .choosePart("Short text")
                .type("Short text", "First light drainage strokes, then a Swedish massage with oil.")
                .choosePart("Full text")
                .type("Full text", "Forty-five minutes of drainage on nearly dry skin, then forty-five minutes with warm oil.")
                .press("Send for review")
                .sees("in review");

        Person other = signedIn("office2").open("descriptions").follow(name);
        other.press("Approve").press("Approve").sees("Approved");
    }
}
