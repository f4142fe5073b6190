package dev.stillwater.screening.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.screening.PolicySimulation;
import dev.stillwater.screening.SimulationPeriod;
import dev.stillwater.screening.SimulationProgress;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Form;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Tries a version of the policy on what guests have answered and on what is booked ahead. */
@Route("policy/simulation")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class SimulationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int VERSIONS = 100;
    private static final int USUAL_DAYS = 90;
    private static final int LOOK_AGAIN = 1000;
    private static final int FULL = 100;
    private static final int STEP = 5;

    private final transient PolicySimulation simulation;
    private final transient PolicyReading policies;
    private final transient LocationDirectory locations;
    private final PageHeader header = new PageHeader();
    private final DateField from = new DateField(Words.text("screening.simulation.from"));
    private final DateField to = new DateField(Words.text("screening.simulation.to"));
    private final Form form = new Form(Words.text("screening.simulation.start"), this::start);
    private final Button cancel = new Button(Words.text("screening.simulation.cancel"), click -> cancel());
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Div results = new Div();
    private transient @Nullable PolicyVersion version;
    private transient @Nullable Registration polling;

    SimulationView(
            PolicySimulation simulation, PolicyReading policies, LocationDirectory locations, Clock clock) {
        this.simulation = simulation;
        this.policies = policies;
        this.locations = locations;
        LocalDate today = LocalDate.now(clock);
        from.setValue(today.minusDays(USUAL_DAYS));
        to.setValue(today);
        Div period = new Div(from, to);
        period.addClassNames("row", "wrap");
        form.with(period).field("from", from).field("to", to);
        bar.setVisible(false);
        state.getElement().setAttribute("aria-live", "polite");

        Anchor back = new Anchor("policy", Words.text("screening.simulation.back"));
        Paragraph about = new Paragraph(Words.text("screening.simulation.about"));
        about.addClassName("mute");
        results.addClassName("stack");
        addClassNames("page", "stack");
        header.withActions(back);
        add(header, about, form, bar, state, cancel, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = Address.parameter(event.getLocation(), "version").orElse("");
        PolicyVersionRow row =
                policies.versions(PageRequest.of(0, VERSIONS)).stream()
                        .filter(each -> wanted.isEmpty()
                                ? each.state().isPending()
                                : String.valueOf(each.number()).equals(wanted))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        version = policies.get(row.id());
        header.setTitle(Words.text("screening.simulation.title", row.number()));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polling = attach.getUI().addPollListener(poll -> refresh());
        watch(attach.getUI(), latest().filter(SimulationProgress::isRunning).isPresent());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        watch(detach.getUI(), false);
    }

    private static void watch(UI ui, boolean running) {
        ui.setPollInterval(running ? LOOK_AGAIN : -1);
    }

    private PolicyVersion version() {
        if (version == null) {
            throw new NotThere();
        }
        return version;
    }

    private Optional<SimulationProgress> latest() {
        return simulation.latest()
                .filter(progress -> version != null && progress.policy().equals(version.id()));
    }

    private void start() {
        simulation.start(version().id(), new SimulationPeriod(from.required("from"), to.required("to")));
        refresh();
    }

    private void cancel() {
        simulation.cancel();
        refresh();
    }

    private void refresh() {
        Optional<SimulationProgress> progress = latest();
        boolean running = progress.filter(SimulationProgress::isRunning).isPresent();
        form.setVisible(!running);
        cancel.setVisible(running);
        bar.setVisible(running);
        getUI().ifPresent(ui -> watch(ui, running));
        state.setText(progress.map(SimulationView::words).orElse(""));
        progress.filter(SimulationProgress::isRunning)
                .ifPresent(now -> bar.setValue((double) percent(now) / FULL));
        results.removeAll();
        progress.map(SimulationProgress::result).ifPresent(result ->
                results.add(new SimulationResults(result, version().document(), locations)));
    }

    private static String words(SimulationProgress progress) {
        return Words.text("screening.simulation.state." + progress.state().name(), percent(progress));
    }

    /** In steps: how many screenings there are is not to be told from it, as it is not from the result. */
    static int percent(SimulationProgress progress) {
        if (progress.total() == 0) {
            return 0;
        }
        int whole = (int) Math.min(FULL, FULL * progress.done() / progress.total());
        return whole - whole % STEP;
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.simulation.page");
    }
}
