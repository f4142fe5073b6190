package dev.stillwater.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log where to open the portal, as soon as it can be opened. */
@Component
class WhereToOpen {

    private static final Logger log = LoggerFactory.getLogger(WhereToOpen.class);

    private final Environment environment;

    WhereToOpen(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void say() {
        log.info(
                "Stillwater is up: http://localhost:{}{}/",
                environment.getProperty("local.server.port", "8080"),
                environment.getProperty("server.servlet.context-path", ""));
    }
}
