package dev.stillwater.evidence;

/** Who took part in a study. Guests of a spa are not patients of a clinic. */
public enum Population {
    HEALTHY,
    PATIENTS,
    /** Reviews of many studies, with all sorts of people. */
    MIXED
}
