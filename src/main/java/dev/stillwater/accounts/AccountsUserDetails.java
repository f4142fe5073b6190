package dev.stillwater.accounts;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody wants to sign in to. */
@Component
class AccountsUserDetails implements UserDetailsService {

    private final Accounts accounts;
    private final ChangedRights rights;

    AccountsUserDetails(Accounts accounts, ChangedRights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        long mark = rights.mark();
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(account -> account.toPrincipal(mark))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
