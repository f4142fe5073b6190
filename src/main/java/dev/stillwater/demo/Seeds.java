package dev.stillwater.demo;

import java.time.LocalDate;
import java.util.Random;

/** Chance that falls the same way whenever the same day is made again. */
final class Seeds {

    private Seeds() {}

    static Random of(LocalDate day, String what) {
        return new Random(day.toEpochDay() * 1_000_003L + what.hashCode());
    }
}
