package dev.stillwater.uikit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a screen does with an exception that nobody caught: a refusal becomes its sentence, a
 * missing right becomes a sentence, everything else gets a reference number on the screen and a
 * stack trace in the log. Nothing is said where the browser left before it was answered.
 */
public final class Problems implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @Override
    public void error(ErrorEvent event) {
        if (find(event.getThrowable(), ClientAbortException.class).isEmpty()) {
            Notices.warn(sentence(event.getThrowable()));
        }
    }

    /** The sentence for an exception; logs it when it was not expected. */
    public static String sentence(Throwable problem) {
        return find(problem, Refusal.class).map(refusal -> Words.whys(refusal.whys()))
                .or(() -> find(problem, OptimisticLockingFailureException.class)
                        .map(stale -> Words.whys(new StaleSave().whys())))
                .or(() -> find(problem, AccessDeniedException.class).map(denied -> Words.text("refusal.noRight")))
                .or(() -> find(problem, DataIntegrityViolationException.class).map(Problems::sameMoment))
                .orElseGet(() -> unexpected(problem));
    }

    private static String sameMoment(DataIntegrityViolationException refused) {
        log.warn("The database refused what the rules let pass", refused);
        return Words.text("refusal.sameMoment");
    }

    private static String unexpected(Throwable problem) {
        String reference = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        log.error("Unexpected, shown with reference {}", reference, problem);
        return Words.text("refusal.unexpected", reference);
    }

    private static <T> Optional<T> find(Throwable problem, Class<T> type) {
        Throwable t = problem;
        for (int depth = 0; t != null && depth < 20; depth++) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
            t = t.getCause();
        }
        return Optional.empty();
    }
}
