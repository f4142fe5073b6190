package dev.stillwater.kernel;

/** Somebody else saved the same thing since it was opened. The input must be kept. */
public class StaleSave extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleSave() {
        super(Why.of("refusal.stale"));
    }

    /** @throws StaleSave when the version that was read is not the one that is stored */
    public static void check(long read, long stored) {
        if (read != stored) {
            throw new StaleSave();
        }
    }
}
