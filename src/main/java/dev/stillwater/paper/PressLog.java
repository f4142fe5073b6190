package dev.stillwater.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over what the layout has to say, warnings only. */
final class PressLog implements XRLogger {

    private static final Logger log = LoggerFactory.getLogger(PrintingPress.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable trouble) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            log.warn("{}: {}", where, message, trouble);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The portal's own settings say what is logged.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
