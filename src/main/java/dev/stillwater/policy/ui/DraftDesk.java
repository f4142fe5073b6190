package dev.stillwater.policy.ui;

import dev.stillwater.kernel.NotThere;
import dev.stillwater.policy.EditConflict;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The draft on the screen: makes edits of it, and tells the screen of each that went through. */
final class DraftDesk {

    /**
     * What a form is based on. After a conflict it is what stands there now, so that whoever saves again
     * knows what he replaces.
     */
    static final class Base<T> {

        private @Nullable T seen;
        private final Function<PolicyDocument, @Nullable T> find;

        Base(@Nullable T seen, Function<PolicyDocument, @Nullable T> find) {
            this.seen = seen;
            this.find = find;
        }

        @Nullable T seen() {
            return seen;
        }
    }

    private final PolicyReading reading;
    private final PolicyEditing editing;
    private final Runnable changed;
    private @Nullable PolicyVersion draft;
    private boolean open;

    DraftDesk(PolicyReading reading, PolicyEditing editing, Runnable changed) {
        this.reading = reading;
        this.editing = editing;
        this.changed = changed;
    }

    /**
     * @param shown the version on the screen
     * @param mayEdit whether the person at it is head office
     */
    void lay(PolicyVersion shown, boolean mayEdit) {
        draft = shown;
        open = mayEdit && shown.isDraft();
    }

    boolean isOpen() {
        return open;
    }

    PolicyDocument document() {
        return draft().document();
    }

    private PolicyVersion draft() {
        if (draft == null) {
            throw new NotThere();
        }
        return draft;
    }

    void save(PolicyEdit edit) {
        editing.edit(draft().id(), edit);
        changed.run();
    }

    /** @param edit makes the edit from what it is based on */
    <T> void save(Base<T> base, Function<@Nullable T, PolicyEdit> edit) {
        try {
            save(edit.apply(base.seen()));
        } catch (EditConflict conflict) {
            base.seen = base.find.apply(reading.get(draft().id()).document());
            throw conflict;
        }
    }
}
