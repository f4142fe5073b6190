package dev.stillwater.kernel;

/** What a person may be in the portal. Roles add up. */
public enum Role {
    ADMINISTRATOR,
    HEAD_OFFICE,
    LOCATION_MANAGER,
    THERAPIST;

    /** The name that the security framework uses, for example {@code ROLE_HEAD_OFFICE}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
