package dev.stillwater.kernel;

import java.util.UUID;

/** A typed id. Its value is a UUIDv7 made by the application, so that ids sort by time of making. */
public interface EntityId {

    UUID value();
}
