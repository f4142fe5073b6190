package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.screening.GuestSitting;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.TabletScreening;
import dev.stillwater.uikit.DateOrder;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a guest sees who was handed the tablet: one question at a time, in his language, and nothing
 * of what follows from the answers.
 */
@Route(value = TabletScreening.ADDRESS, autoLayout = false)
@RolesAllowed(Allow.GUEST_AT_TABLET_ROLE)
class GuestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TabletScreening tablet;
    private final transient AuthenticationContext authentication;
    private transient @Nullable ScreeningSheet sheet;
    /** Whether another version of the policy came into force since the page was shown. */
    private boolean overtaken;

    GuestView(TabletScreening tablet, AuthenticationContext authentication, Broadcaster broadcaster) {
        this.tablet = tablet;
        this.authentication = authentication;
        addClassName("guest-mode");
        Live.listen(this, broadcaster, Set.of(PolicyEditing.TOPIC), change -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().setLocale(tablet.sitting().language());
        sheet = null;
        show();
    }

    private void show() {
        GuestSitting sitting = tablet.sitting();
        removeAll();
        add(new GuestHead(sitting.language(), this::speak, tablet, authentication));
        if (sitting.isDone()) {
            arrive(GuestPages.thanks(sitting.firstName()));
            return;
        }
        try {
            ask(sitting, sheet());
        } catch (Refusal dayIsOver) {
            arrive(GuestPages.stopped());
        }
    }

    private ScreeningSheet sheet() {
        if (sheet == null) {
            sheet = tablet.begin();
            DateOrder.follow(UI.getCurrent(), List.of(sheet.place()));
        }
        return sheet;
    }

    private void ask(GuestSitting sitting, ScreeningSheet asked) {
        QuestionPlan plan = asked.plan(sitting.given());
        if (sitting.step() < 0) {
            arrive(GuestPages.welcome(
                    sitting.firstName(), plan, asked, sitting.given(), () -> go(0), this::askAnew));
            return;
        }
        List<Question> questions = plan.questions();
        int step = Math.min(sitting.step(), questions.size());
        if (step == questions.size() && !plan.complete()) {
            // Something was opened behind the guest's back, such as by a newer policy.
            step = questions.indexOf(plan.open().getFirst());
            sitting.goTo(step);
            GuestStep page = question(questions, step);
            arrive(page);
            if (overtaken) {
                page.because(Words.text("screening.guest.added"));
                overtaken = false;
            } else if (!sitting.isLookingThrough()) {
                page.markOpen();
            }
            return;
        }
        sitting.goTo(step);
        if (step == questions.size()) {
            sitting.lookThrough();
            GuestAnswerList answers = new GuestAnswerList(questions, sitting, asked.document(), this::go);
            arrive(new GuestConsent(asked.consented(), answers, () -> go(questions.size() - 1), this::record));
            return;
        }
        arrive(question(questions, step));
    }

    private GuestStep question(List<Question> questions, int step) {
        GuestSitting sitting = tablet.sitting();
        Question question = questions.get(step);
        boolean answered = sitting.given().to(question.code()).isPresent();
        int next = sitting.isLookingThrough() ? Integer.MAX_VALUE : step + 1;
        GuestStep page = new GuestStep(step, questions.size(), () -> go(step - 1), () -> go(next));
        page.ask(new GuestQuestion(
                question, sitting.given().to(question.code()).orElse(null), sheet(),
                answer -> page.setAnswered(keep(question, answer)), () -> go(next)));
        page.setAnswered(answered);
        return page;
    }

    private boolean keep(Question question, Optional<Answer> answer) {
        GuestSitting sitting = tablet.sitting();
        sitting.answered(answer.map(sitting.given()::with).orElseGet(() -> sitting.given().without(question.code())));
        return answer.isPresent();
    }

    private void go(int step) {
        tablet.sitting().goTo(step);
        show();
    }

    private void askAnew() {
        tablet.sitting().askAnew();
        sheet = null;
        show();
    }

    private void speak(Locale language) {
        tablet.sitting().speak(language);
        UI.getCurrent().setLocale(language);
        UI.getCurrent().getPage().setTitle(getPageTitle());
        UI.getCurrent().getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        show();
    }

    private void record(@Nullable String consent) {
        try {
            tablet.record(sheet().policy(), consent);
        } catch (Refusal refusal) {
            if (!refusal.by("screening.record.newPolicy") && !refusal.by("screening.record.open")) {
                throw refusal;
            }
            overtaken = refusal.by("screening.record.newPolicy");
            sheet = null;
        }
        show();
    }

    /** Another version of the policy came into force: it is asked on by that; the answers stay. */
    private void follow() {
        ScreeningSheet shown = sheet;
        if (shown != null && !tablet.sitting().isDone()) {
            try {
                ScreeningSheet newer = tablet.begin();
                if (!newer.policy().equals(shown.policy())) {
                    sheet = newer;
                    overtaken = true;
                    show();
                }
            } catch (Refusal dayIsOver) {
                sheet = null;
                show();
            }
        }
    }

    /** Shows a page, and puts the reader at its heading. */
    private <T extends Component & GuestPages.Headed> void arrive(T page) {
        add(page);
        H1 heading = page.heading();
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0);");
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.guest.title");
    }
}
