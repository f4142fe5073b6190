package dev.stillwater.locations.ui;

import dev.stillwater.kernel.LocationId;
import java.io.Serializable;

/** A location as an entry of a list; two are the same when they mean the same location. */
public record LocationChoice(LocationId id, String code, String name) implements Serializable {

    @Override
    public boolean equals(Object other) {
        return other instanceof LocationChoice choice && choice.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
