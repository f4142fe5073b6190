package dev.stillwater.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before each request of a person whose account changed: goes on with the new rights, or ends the
 * session. Holds for sessions that have no screen open, too.
 */
class RightsFilter extends OncePerRequestFilter {

    private final ChangedRights rights;

    RightsFilter(ChangedRights rights) {
        this.rights = rights;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional<Principal> changed = HandedOver.staffOf(authentication).filter(rights::since);
        if (changed.isPresent()) {
            Optional<Principal> now = rights.readAgain(changed.get());
            now.ifPresentOrElse(
                    ChangedRights::goOnAs,
                    () -> new SecurityContextLogoutHandler().logout(request, response, authentication));
        }
        chain.doFilter(request, response);
    }
}
