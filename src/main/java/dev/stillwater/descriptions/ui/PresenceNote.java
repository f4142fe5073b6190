package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionPresence;
import dev.stillwater.kernel.Ids;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who else has the draft open. Announced, because it changes while somebody writes. */
class PresenceNote extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionPresence presence;
    private final transient DescriptionId draft;
    private transient UUID visit = Ids.next();

    PresenceNote(DescriptionPresence presence, DescriptionId draft) {
        this.presence = presence;
        this.draft = draft;
        getContent().addClassNames("small", "presence");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        visit = Ids.next();
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // A session that ends has nobody signed in any more; its visit is forgotten after a while.
        if (SecurityContextHolder.getContext().getAuthentication() != null) {
            presence.left(draft, visit);
        }
    }

    void refresh() {
        List<String> others = presence.here(draft, visit);
        getContent().setText(others.isEmpty() ? "" : Words.text("descriptions.text.alsoHere", Words.list(others)));
    }
}
