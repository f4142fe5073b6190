package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.BookableVariant;

/** What can be booked at a location: on its menu in force, and not withdrawn since. */
public record BookableItem(BookableVariant variant, Money price) {}
