package dev.stillwater.kernel;

/** Somebody else saved the same thing since it was opened. The input must be kept. */
public class StaleSave extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleSave() {
        this(Why.of("refusal.stale"));
    }

    /** In words that say what exactly was saved meanwhile. */
    protected StaleSave(Why why) {
        super(why);
    }

    /** @throws StaleSave when the version that was read is not the one that is stored */
    public static void check(long read, long stored) {
        if (read != stored) {
            throw new StaleSave();
        }
    }
}
