package brokenhouse;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong: what it needs is set behind its back. */
public class FieldInjection {

    @Autowired Clock clock;
}
