package dev.stillwater.journeys;

import dev.stillwater.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test through a real browser on the whole portal. Left out, loudly, where there is no browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Tag("browser")
@ExtendWith(BrowserTest.Condition.class)
@interface BrowserTest {

    /** Says what is left out. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browsers.available()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            System.err.println("LEFT OUT: no browser, " + context.getDisplayName()
                    + " did not run. Install Chromium or set STILLWATER_TEST_CHROMIUM.");
            return ConditionEvaluationResult.disabled("no browser");
        }
    }
}
