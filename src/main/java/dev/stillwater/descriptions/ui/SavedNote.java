package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Says whether what is typed is stored, and since when. */
class SavedNote extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final transient ChainDays days;

    SavedNote(ChainDays days, DescriptionData draft) {
        this.days = days;
        getContent().addClassNames("mute", "small", "saved-note");
        getContent().getElement().setAttribute("role", "status");
        saved(draft, null);
    }

    /** @param with whose words, written before, are in it now; null where there are none */
    void saved(DescriptionData draft, @Nullable String with) {
        if (with == null) {
            say("descriptions.text.saved", Moments.lately(draft.changedAt(), days));
        } else {
            say("descriptions.text.savedWith", Moments.lately(draft.changedAt(), days), with);
        }
    }

    /** By somebody else. */
    void savedBy(DescriptionData draft) {
        say("descriptions.text.savedBy", draft.changedBy(), Moments.lately(draft.changedAt(), days));
    }

    void unsaved() {
        say("descriptions.text.unsaved");
    }

    private void say(String key, Object... args) {
        getContent().setText(Words.text(key, args));
    }
}
