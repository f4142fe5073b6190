package dev.stillwater.demo;

import java.util.List;
import java.util.Optional;

/**
 * One therapist of the demonstration chain.
 *
 * @param home where the person mainly works
 * @param second another spa, if any
 * @param modalities what the person is certified for, by code, separated by blanks
 * @param licenceEndsIn days from today to the last day of the licence of the home; negative for one
 *     that lapsed
 * @param lapsed a modality whose certificate lapsed a while ago, if any
 */
record Worker(
        String name, String home, Optional<String> second, String modalities, int licenceEndsIn,
        Optional<String> lapsed) {

    /** The first of each home has the account {@code therapist.<location>}. */
    static List<Worker> all() {
        return List.of(
                at("seattle", "Amara Lindqvist", "SW DT PN SP", 410),
                at("seattle", "Ben Takahashi", "SW DT HS", 21),
                at("seattle", "Diego Santos", "SW AR SP", 505),
                at("seattle", "Elif Kaya", "SW PN AR RX", 233),
                at("seattle", "Farid Haddad", "SW HS", 318).withLapsed("MLD"),
                at("seattle", "Gwen Parry", "SW DT RX", 640).alsoAt("bellevue"),
                at("bellevue", "Hana Mori", "SW MLD PN", 288),
                at("bellevue", "Chloe Marsh", "SW RX AR", 377).alsoAt("seattle"),
                at("bellevue", "Ivan Petrov", "SW MLD DT", 455),
                at("bellevue", "Joy Adeyemi", "SW HS AR RX", 199),
                at("bellevue", "Kai Nakoa", "SW SP DT", 590),
                at("miami", "Lola Castillo", "SW AR RX", 283),
                at("miami", "Mateo Rivas", "SW MLD DT SP", 283),
                at("miami", "Nadia Fontaine", "SW HS PN", 283).alsoAt("new-york"),
                at("miami", "Omar Benítez", "SW MLD DT", 283),
                at("miami", "Paloma Reyes", "SW HS AR", -10),
                at("new-york", "Quentin Shaw", "SW DT SP", 720),
                at("new-york", "Rosa Alvarez", "SW MLD PN", 365),
                at("new-york", "Samir Patel", "SW HS DT", 610),
                at("new-york", "Tessa Lowe", "SW AR RX", 240),
                at("new-york", "Uma Iyer", "SW MLD AR", 488),
                at("new-york", "Victor Chen", "SW SP DT", 815),
                at("toronto", "Wendy Tran", "SW MLD PN", 345),
                at("toronto", "Xavier Dubois", "SW DT SP HS", 345),
                at("toronto", "Yara Haddad", "SW AR RX", 345),
                at("toronto", "Zane Mitchell", "SW HS DT", 345),
                at("brighton", "Alice Penrose", "SW MLD AR", 260),
                at("brighton", "Bram Visser", "SW DT SP", 301),
                at("brighton", "Cerys Hughes", "SW PN RX", 222),
                at("brighton", "Dominic Hale", "SW HS DT", 410));
    }

    private static Worker at(String home, String name, String modalities, int licenceEndsIn) {
        return new Worker(name, home, Optional.empty(), modalities, licenceEndsIn, Optional.empty());
    }

    private Worker alsoAt(String other) {
        return new Worker(name, home, Optional.of(other), modalities, licenceEndsIn, lapsed);
    }

    private Worker withLapsed(String modality) {
        return new Worker(name, home, second, modalities, licenceEndsIn, Optional.of(modality));
    }

    static Worker firstOf(Spa spa) {
        return all().stream().filter(worker -> worker.home().equals(spa.code())).findFirst().orElseThrow();
    }

    /** Who of a spa's therapists has an account; nobody at locations that are not of the chain. */
    static String withAccountAt(String code) {
        return Spa.chain().stream().filter(spa -> spa.code().equals(code)).map(Worker::firstOf).map(Worker::name).findFirst().orElse("");
    }

    List<String> certified() {
        return List.of(modalities.split(" "));
    }

    boolean worksAt(String code) {
        return home.equals(code) || second.filter(code::equals).isPresent();
    }
}
