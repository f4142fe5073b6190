package dev.stillwater.policy;

import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.Why;

/**
 * Somebody changed, added or removed the very thing that is being edited. Nothing is stored; the
 * same edit goes in once it names the thing as it is now.
 */
public final class EditConflict extends StaleSave {

    private static final long serialVersionUID = 1L;

    private EditConflict(Why why) {
        super(why);
    }

    @Override
    public boolean mayGoThroughLater() {
        return true;
    }

    /** @param what the thing by its code */
    static EditConflict changed(String what) {
        return new EditConflict(Why.of("policy.edit.conflict", what));
    }

    static EditConflict removed(String what) {
        return new EditConflict(Why.of("policy.edit.conflictRemoved", what));
    }
}
