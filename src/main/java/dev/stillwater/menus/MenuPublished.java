package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;

/** A location published a menu. Published within the transaction. */
public record MenuPublished(LocationId location, int number) {}
