package dev.stillwater.accounts;

import dev.stillwater.live.Broadcaster;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows whose account changed since somebody signed in with it: a look-up in memory, cheap enough
 * for every request. Changes made on another node arrive with the feed, within a second.
 */
@Component
class ChangedRights {

    private final AtomicLong clock = new AtomicLong();
    private final Map<UUID, Long> changedAt = new ConcurrentHashMap<>();
    private final Accounts accounts;

    ChangedRights(Accounts accounts, Broadcaster broadcaster) {
        this.accounts = accounts;
        broadcaster.listen(Set.of(AccountKeeping.TOPIC), change -> remember(change.subject()));
    }

    /** To be asked before an account is read: a later change then has a later mark. */
    long mark() {
        return clock.get();
    }

    boolean since(Principal principal) {
        Long at = changedAt.get(principal.id());
        return at != null && at > principal.mark();
    }

    /**
     * The same person with what the account says now; empty when he may not go on: the account is
     * gone or switched off, or its password is another one than he signed in with.
     */
    @Transactional(readOnly = true)
    public Optional<Principal> readAgain(Principal principal) {
        long mark = mark();
        return accounts.findById(principal.id())
                .map(account -> account.toPrincipal(mark))
                .filter(Principal::isEnabled)
                .filter(now -> now.passwordMark() == principal.passwordMark());
    }

    /**
     * Lets the current session go on as this person. In place: every request and screen of the
     * session holds the same context, and all of them are to see it. What a guest holds stays with
     * the guest.
     */
    static void goOnAs(Principal principal) {
        principal.eraseCredentials();
        SecurityContextHolder.getContext().setAuthentication(HandedOver.current()
                .<Authentication>map(handed -> handed.by(principal))
                .orElseGet(() ->
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities())));
    }

    private void remember(@Nullable UUID account) {
        if (account != null) {
            changedAt.put(account, clock.incrementAndGet());
        }
    }
}
