package dev.stillwater.audit;

import dev.stillwater.kernel.LocationId;
import java.util.Collection;
import java.util.Map;

/** How locations are called. The trail stands below locations: that module implements this. */
public interface PlaceNames {

    /** The names of these, in one statement; whatever is unknown is left out. */
    Map<LocationId, String> names(Collection<LocationId> ids);
}
