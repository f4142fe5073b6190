package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.TherapistFile;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Licences, certificates and assignments as three panels; with buttons only where there are acts to do. */
final class PaperPanels extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Acts acts;
    private final Panel licences = new Panel(Words.text("therapists.licences"));
    private final Panel certificates = new Panel(Words.text("therapists.certificates"));
    private final Panel assignments = new Panel(Words.text("therapists.assignments"));

    /**
     * What can be done about a file.
     *
     * @param mayAssign whose assignment may be changed
     */
    record Acts(
            Consumer<@Nullable Licence> licence,
            Consumer<@Nullable Certificate> certificate,
            Consumer<@Nullable Assignment> assignment,
            Predicate<Assignment> mayAssign) {}

    PaperPanels(@Nullable Acts acts) {
        this.acts = acts;
        if (acts != null) {
            licences.withAside(add("therapists.licence.add", () -> acts.licence().accept(null)));
            certificates.withAside(add("therapists.certificate.add", () -> acts.certificate().accept(null)));
            assignments.withAside(add("therapists.assignment.add", () -> acts.assignment().accept(null)));
        }
        Div left = new Div(licences, assignments);
        left.addClassName("stack");
        addClassName("halves");
        add(left, certificates);
    }

    void show(TherapistFile file, FileNames names, PaperStatus status) {
        licences.show(list(file.licences(), "therapists.licences.empty",
                licence -> line(
                        names.jurisdiction(licence.jurisdiction()),
                        Words.text("therapists.licence.line", licence.kind(), licence.number(), licence.issued()),
                        status.of(licence, file).span(),
                        acts == null ? null : () -> acts.licence().accept(licence))));
        certificates.show(list(file.certificates(), "therapists.certificates.empty",
                certificate -> line(
                        names.modality(certificate.modality()),
                        Words.text("therapists.certificate.line", certificate.school(), certificate.issued()),
                        status.of(certificate, file).span(),
                        acts == null ? null : () -> acts.certificate().accept(certificate))));
        assignments.show(list(file.assignments(), "therapists.assignments.empty",
                assignment -> line(
                        names.location(assignment.location()),
                        Words.text("therapists.from", assignment.from()),
                        status.ofAssignment(assignment.validity()).span(),
                        acts == null || !acts.mayAssign().test(assignment)
                                ? null
                                : () -> acts.assignment().accept(assignment))));
    }

    private static <T> Component list(List<T> papers, String empty, Function<T, ListItem> line) {
        if (papers.isEmpty()) {
            return new EmptyState(Words.text(empty));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        papers.forEach(paper -> list.add(line.apply(paper)));
        return list;
    }

    private static ListItem line(String title, String details, Span standing, @Nullable Runnable edit) {
        Span name = new Span(title);
        name.addClassName("strong");
        Span small = new Span(details);
        small.addClassNames("mute", "small");
        Div words = new Div(name, small);
        words.addClassNames("stack-s", "grow");
        ListItem line = new ListItem(words, standing);
        if (edit != null) {
            Button button = new Button(Words.text("action.edit"), click -> edit.run());
            button.setAriaLabel(Words.text("therapists.editOne", title));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(button);
        }
        line.addClassName("paper-line");
        return line;
    }

    private static Button add(String key, Runnable act) {
        Button add = new Button(Words.text(key), click -> act.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        return add;
    }
}
