package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import java.time.Instant;

/** A published menu. The one with the highest number is in force. */
public record MenuVersion(
        MenuVersionId id, LocationId location, int number, Instant publishedAt, String publishedBy, MenuContent content) {}
