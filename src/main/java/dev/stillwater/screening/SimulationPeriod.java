package dev.stillwater.screening;

import java.time.LocalDate;

/** The days whose screenings a draft is tried on, both included. */
public record SimulationPeriod(LocalDate from, LocalDate to) {}
