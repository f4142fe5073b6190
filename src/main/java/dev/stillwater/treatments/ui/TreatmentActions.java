package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentImpact;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with a treatment as a whole: copied, activated, withdrawn, saved. */
class TreatmentActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TreatmentEditing editing;
    private final transient TreatmentImpact impact;
    private final boolean office;
    private final transient Supplier<Optional<TreatmentData>> save;
    private final transient Supplier<Optional<TreatmentData>> current;
    private final transient Consumer<TreatmentData> moved;

    /**
     * @param save stores what was typed; empty where that is refused
     * @param current what is stored, after saving what was typed
     * @param moved is told of the treatment in its new state
     */
    TreatmentActions(
            TreatmentEditing editing, TreatmentImpact impact, boolean office, Supplier<Optional<TreatmentData>> save,
            Supplier<Optional<TreatmentData>> current, Consumer<TreatmentData> moved) {
        this.editing = editing;
        this.impact = impact;
        this.office = office;
        this.save = save;
        this.current = current;
        this.moved = moved;
        getContent().addClassName("page-actions");
    }

    void show(TreatmentData data) {
        getContent().removeAll();
        if (!data.isNew()) {
            getContent().add(Looks.word(data.state()));
        }
        if (!office) {
            return;
        }
        if (!data.isNew()) {
            getContent().add(new Button(Words.text("treatments.copy"), click -> UI.getCurrent()
                    .navigate("treatments/new", QueryParameters.of("from", data.id().value().toString()))));
            getContent().add(data.state() == TreatmentState.ACTIVE
                    ? new Button(Words.text("treatments.withdraw"), click -> withdraw(data))
                    : new Button(Words.text("treatments.activate"), click -> activate()));
        }
        Button button = new Button(Words.text("treatments.save"), click -> save.get());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
    }

    private void activate() {
        current.get().ifPresent(data -> {
            moved.accept(editing.activate(data.id(), data.version()));
            Notices.done(Words.text("treatments.activated", Words.local(data.names())));
        });
    }

    private void withdraw(TreatmentData data) {
        Confirm.open(
                Words.text("treatments.withdraw.title", Words.local(data.names())), Words.text("treatments.withdraw.text"),
                Words.text("treatments.withdraw"), () -> moved.accept(editing.withdraw(data.id(), data.version())),
                new ImpactList(impact.of(data.id())));
    }
}
