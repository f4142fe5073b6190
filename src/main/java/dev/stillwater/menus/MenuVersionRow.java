package dev.stillwater.menus;

import java.time.Instant;

/** A published menu as a line of the history. */
public record MenuVersionRow(MenuVersionId id, int number, Instant publishedAt, String publishedBy, int items) {}
