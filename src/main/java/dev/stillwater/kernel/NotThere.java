package dev.stillwater.kernel;

/** What was asked for is not there, or not for this person to know of. */
public class NotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super(Why.of("refusal.notThere"));
    }
}
