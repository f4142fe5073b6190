package dev.stillwater.kernel;

/**
 * Who may call a service method, as expressions for {@code @PreAuthorize}, and the role names for
 * {@code @RolesAllowed} on routes. Every public service method carries one; a rule in the tests
 * holds that.
 */
public final class Allow {

    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
    public static final String HEAD_OFFICE_ROLE = "HEAD_OFFICE";
    public static final String MANAGER_ROLE = "LOCATION_MANAGER";
    public static final String THERAPIST_ROLE = "THERAPIST";

    public static final String ADMINISTRATOR = "hasRole('ADMINISTRATOR')";
    public static final String HEAD_OFFICE = "hasRole('HEAD_OFFICE')";
    public static final String MANAGER = "hasRole('LOCATION_MANAGER')";
    public static final String THERAPIST = "hasRole('THERAPIST')";
    public static final String OFFICE_OR_MANAGER = "hasAnyRole('HEAD_OFFICE', 'LOCATION_MANAGER')";
    public static final String MANAGER_OR_THERAPIST = "hasAnyRole('LOCATION_MANAGER', 'THERAPIST')";
    public static final String OFFICE_MANAGER_OR_THERAPIST =
            "hasAnyRole('HEAD_OFFICE', 'LOCATION_MANAGER', 'THERAPIST')";
    public static final String NOT_THERAPIST =
            "hasAnyRole('ADMINISTRATOR', 'HEAD_OFFICE', 'LOCATION_MANAGER')";
    public static final String SIGNED_IN =
            "hasAnyRole('ADMINISTRATOR', 'HEAD_OFFICE', 'LOCATION_MANAGER', 'THERAPIST')";
    /** A guest who holds a tablet that staff handed over; nobody has this role of his own. */
    public static final String GUEST_AT_TABLET_ROLE = "GUEST_AT_TABLET";
    public static final String GUEST_AT_TABLET = "hasRole('GUEST_AT_TABLET')";
    /** Only for what must work before anybody can sign in. */
    public static final String ANYBODY = "permitAll()";

    private Allow() {}
}
