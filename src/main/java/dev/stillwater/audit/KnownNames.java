package dev.stillwater.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How things are called now whose ids stand in the trail. The trail stands below the modules that
 * know: each of those implements this for what it keeps.
 */
public interface KnownNames {

    /** The names of these, in one statement; whatever this module does not keep is left out. */
    Map<UUID, String> names(Collection<UUID> ids);
}
