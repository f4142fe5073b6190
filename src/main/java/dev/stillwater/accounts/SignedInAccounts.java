package dev.stillwater.accounts;

import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.SignedInUser;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the current user from the security context. */
@Component
class SignedInAccounts implements CurrentUser {

    @Override
    public SignedInUser get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    @Override
    public Optional<SignedInUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Principal principal
                ? Optional.of(principal.toUser())
                : Optional.empty();
    }
}
