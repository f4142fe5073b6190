package dev.stillwater.insights;

/**
 * What a location's menu in force offers, against the library and against its people.
 *
 * @param code of the location, for addresses
 * @param offered treatments; 0 where no menu is in force
 * @param outdated those of which the library says something else by now
 * @param uncovered those that nobody there is licensed and certified for today
 */
public record LocationStanding(String code, String name, int offered, int outdated, int uncovered) {

    /** Whether there is a menu, and nothing against it. */
    public boolean isInOrder() {
        return offered > 0 && outdated == 0 && uncovered == 0;
    }

    /** How much there is to do; more is worse. */
    int trouble() {
        return offered == 0 ? Integer.MAX_VALUE : uncovered * 1000 + outdated;
    }
}
