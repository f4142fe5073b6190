package dev.stillwater.treatments;

/**
 * What a location would have to do without a treatment.
 *
 * @param onMenu whether its menu in force offers it
 * @param shifts from now on in which it is booked
 * @param appointments from now on
 */
public record LocationImpact(String location, boolean onMenu, long shifts, long appointments) {}
