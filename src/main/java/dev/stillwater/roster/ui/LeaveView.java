package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.roster.LeaveRequest;
import dev.stillwater.roster.LeaveState;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** A therapist asks for leave and sees what became of it. */
@Route("leave")
@Menu(title = "roster.leave.title", order = 3, icon = "vaadin:airplane")
@RolesAllowed(Allow.THERAPIST_ROLE)
class LeaveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final transient OwnLeave leave;
    private final transient LeaveDialogs dialogs;
    private final transient CurrentUser currentUser;
    private final Button ask = new Button(Words.text("roster.leave.ask"), click -> ask());
    private final Panel panel = new Panel("");
    private int shown = AT_ONCE;

    LeaveView(OwnLeave leave, LeaveDialogs dialogs, CurrentUser currentUser, Broadcaster broadcaster) {
        this.leave = leave;
        this.dialogs = dialogs;
        this.currentUser = currentUser;
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        panel.getElement().setAttribute("aria-live", "polite");
        Live.listen(this, broadcaster, Set.of(OwnLeave.TOPIC), change -> {
            TherapistId own = currentUser.get().therapist();
            if (own != null && own.value().equals(change.subject())) {
                show();
            }
        });
        addClassNames("page", "own-leave");
        add(new PageHeader(Words.text("roster.leave.title")).setBelow(Words.text("roster.leave.below")).withActions(ask), panel);
    }

    private void ask() {
        dialogs.ask(() -> {
            Notices.done(Words.text("roster.leave.asked"));
            show();
        });
    }

    private void show() {
        // One more than is shown tells whether there are earlier ones.
        List<LeaveRequest> requests = leave.own(PageRequest.of(0, shown + 1));
        if (requests.isEmpty()) {
            panel.show(new EmptyState(Words.text("roster.leave.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "leave-lines");
        requests.stream().limit(shown).map(this::line).forEach(list::add);
        panel.show(list);
        if (requests.size() > shown) {
            panel.with(new Button(Words.text("roster.leave.earlier"), click -> {
                shown += AT_ONCE;
                show();
            }));
        }
    }

    private ListItem line(LeaveRequest request) {
        Span days = new Span(LeaveWords.days(request));
        days.addClassName("strong");
        Div words = new Div(days, mute(Words.of("roster.absence.kind", request.kind())));
        words.addClassNames("stack-s", "grow");
        if (!request.note().isEmpty()) {
            words.add(mute(Words.text("roster.leave.noteOf", request.note())));
        }
        LeaveWords.decision(request).ifPresent(sentence -> words.add(mute(sentence)));
        if (!request.reason().isEmpty()) {
            words.add(new Span(request.reason()));
        }
        ListItem line = new ListItem(LeaveWords.state(request.state()), words);
        if (request.state() == LeaveState.ASKED) {
            line.add(takeBack(request));
        }
        return line;
    }

    private Component takeBack(LeaveRequest request) {
        Button button = new Button(Words.text("roster.leave.takeBack"), click -> Confirm.open(
                Words.text("roster.leave.takeBack"), Words.text("roster.leave.takeBackText", LeaveWords.days(request)),
                Words.text("roster.leave.takeBack"), () -> {
                    leave.takeBack(request.id());
                    show();
                }));
        button.setAriaLabel(Words.text("roster.leave.takeBack") + ": " + LeaveWords.days(request));
        return button;
    }

    private static Span mute(String text) {
        Span span = new Span(text);
        span.addClassNames("mute", "small");
        return span;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().therapist() == null) {
            ask.setVisible(false);
            panel.show(new EmptyState(Words.text("roster.own.noTherapist")));
            return;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.text("roster.leave.title");
    }
}
