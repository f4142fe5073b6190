package dev.stillwater.demo;

import java.util.concurrent.Callable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Does things signed in as an account of the demonstration, with exactly that account's rights. */
@Component
@Profile("demo")
class People {

    private final UserDetailsService accounts;

    People(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    <T> T as(String username, Callable<T> work) {
        UserDetails user = accounts.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
