package dev.stillwater.accounts;

import dev.stillwater.kernel.Allow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in while a guest holds the tablet: nobody of the staff. It stands in the session in
 * place of the person who handed it over, so that every service and every view refuses by itself.
 */
final class HandedOver extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Principal staff;
    private final String address;
    private final transient @Nullable Object errand;

    HandedOver(Principal staff, String address, @Nullable Object errand) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + Allow.GUEST_AT_TABLET_ROLE)));
        this.staff = staff;
        this.address = address;
        this.errand = errand;
        setAuthenticated(true);
    }

    /** The current session's, if a guest holds it. */
    static Optional<HandedOver> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof HandedOver handed
                ? Optional.of(handed)
                : Optional.empty();
    }

    /** The person of the staff behind a session, whether he or a guest holds it. */
    static Optional<Principal> staffOf(@Nullable Authentication authentication) {
        return switch (authentication) {
            case HandedOver handed -> Optional.of(handed.staff);
            case Authentication own when own.getPrincipal() instanceof Principal principal -> Optional.of(principal);
            case null, default -> Optional.empty();
        };
    }

    /** The same, after the account of the person who handed it over has changed. */
    HandedOver by(Principal now) {
        return new HandedOver(now, address, errand);
    }

    Principal staff() {
        return staff;
    }

    String address() {
        return address;
    }

    @Nullable Object errand() {
        return errand;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return "guest";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandedOver handed
                && handed.staff.equals(staff)
                && handed.address.equals(address)
                && handed.errand == errand;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staff, address);
    }
}
