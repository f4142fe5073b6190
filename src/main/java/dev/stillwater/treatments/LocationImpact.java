package dev.stillwater.treatments;

import dev.stillwater.kernel.LocationId;

/**
 * What a location would have to do without a treatment, or without some of its lengths.
 *
 * @param location its name
 * @param onMenu whether its menu in force offers it
 * @param shifts from now on in which it is booked
 * @param appointments from now on
 */
public record LocationImpact(LocationId id, String location, boolean onMenu, long shifts, long appointments) {

    /** Whether no more is touched than there. */
    boolean isWithin(LocationImpact other) {
        return (other.onMenu || !onMenu) && shifts <= other.shifts && appointments <= other.appointments;
    }
}
