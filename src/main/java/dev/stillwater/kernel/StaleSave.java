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

    /** Whether the same act can still go through; else what it was meant for is no longer there. */
    public boolean mayGoThroughLater() {
        return false;
    }

    /** @throws StaleSave when the version that was read is not the one that is stored */
    public static void check(long read, long stored) {
        if (read != stored) {
            throw new StaleSave();
        }
    }
}
