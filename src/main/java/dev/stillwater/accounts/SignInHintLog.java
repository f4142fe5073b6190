package dev.stillwater.accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the log what the sign-in page of the demonstration says. */
@Component
class SignInHintLog {

    private static final Logger log = LoggerFactory.getLogger(SignInHintLog.class);

    private final ObjectProvider<SignInHint> hint;

    SignInHintLog(ObjectProvider<SignInHint> hint) {
        this.hint = hint;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void say() {
        hint.ifAvailable(accounts -> log.info(
                "Sign in as {}; the password is {}", String.join(", ", accounts.usernames()), accounts.password()));
    }
}
