package dev.stillwater.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are asked for.
 *
 * @param text part of an actor's, action's or subject's name; blank for all
 * @param area null for all that the reader may read
 * @param from the first instant; null for the beginning
 * @param until the first instant no longer asked for; null for now
 */
public record AuditFilter(String text, @Nullable AuditArea area, @Nullable Instant from, @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter("", null, null, null);

    public static AuditFilter of(String text) {
        return new AuditFilter(text, null, null, null);
    }
}
