package dev.stillwater.kernel;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for a location that is not his. Treated like every other missing right. */
public class OutOfScopeException extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    public OutOfScopeException(LocationId location) {
        super("Location " + location.value() + " is outside the caller's scope");
    }
}
