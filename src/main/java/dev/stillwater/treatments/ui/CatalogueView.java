package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.Catalogue;
import dev.stillwater.treatments.CatalogueRow;
import dev.stillwater.uikit.FileField;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Takes a catalogue in from a file, after showing what would happen line by line, and gives it out. */
@Route("treatments/catalogue")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class CatalogueView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1_000_000;
    private static final int MOST_SHOWN = 200;
    private static final List<String> COLUMNS =
            List.of("code", "name", "name_es", "section", "minimum_age", "parts", "prices", "allergens", "heat", "local_fields",
                    "enhancements");

    private final transient Catalogue catalogue;
    private final Panel result = new Panel(Words.text("treatments.catalogue.preview"));
    private final Button take = new Button(Words.text("treatments.catalogue.take"), click -> take());
    private byte[] file = {};

    CatalogueView(Catalogue catalogue) {
        this.catalogue = catalogue;
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        result.getElement().setAttribute("aria-live", "polite");

        FileField upload = new FileField(FileField.Kind.CSV, LARGEST, this::preview).whenRefused(this::refuse);

        result.show(new Paragraph(Words.text("treatments.catalogue.none")));
        addClassName("page");
        add(new PageHeader(Words.text("treatments.catalogue")).setAbove(Words.text("treatments.title"))
                        .withActions(file("treatments.catalogue.export", "catalogue.csv", catalogue::export), take),
                new Panel(Words.text("treatments.catalogue.file")).with(stack(
                        columns(), file("treatments.catalogue.example", "catalogue-example.csv", CatalogueView::example), upload)),
                result);
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private static Anchor file(String key, String name, Supplier<byte[]> content) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
        }), Words.text(key));
        link.getElement().setAttribute("download", name);
        return link;
    }

    private static byte[] example() {
        try (var example = CatalogueView.class.getResourceAsStream("/catalogue-example.csv")) {
            return example == null ? new byte[0] : example.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DescriptionList columns() {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        COLUMNS.forEach(column -> list.add(
                new DescriptionList.Term(column),
                new DescriptionList.Description(Words.text("treatments.catalogue.column." + column))));
        return list;
    }

    private void preview(byte[] uploaded) {
        try {
            show(catalogue.preview(uploaded));
            file = uploaded;
        } catch (Refusal refusal) {
            refuse(Words.whys(refusal.whys()));
        }
    }

    /** Nothing of the file before is left, so that nobody takes it for the one that was refused. */
    private void refuse(String sentence) {
        file = new byte[0];
        take.setEnabled(false);
        result.show(Status.REFUSED.word(sentence));
    }

    private void show(List<CatalogueRow> rows) {
        long refused = rows.stream().filter(row -> row.kind() == CatalogueRow.Kind.REFUSED).count();
        long changes = rows.stream().filter(row -> row.kind() == CatalogueRow.Kind.NEW || row.kind() == CatalogueRow.Kind.CHANGED).count();
        take.setEnabled(refused == 0 && changes > 0);
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        rows.stream()
                .sorted(Comparator.comparing((CatalogueRow row) -> row.kind() != CatalogueRow.Kind.REFUSED)
                        .thenComparing(CatalogueRow::line))
                .limit(MOST_SHOWN)
                .forEach(row -> list.add(line(row)));
        result.show(new Paragraph(Words.text("treatments.catalogue.sum", rows.size(), changes, refused)), list);
        if (rows.size() > MOST_SHOWN) {
            result.with(new Paragraph(Words.text("treatments.catalogue.more", rows.size() - MOST_SHOWN)));
        }
    }

    private static ListItem line(CatalogueRow row) {
        Span number = new Span(Words.text("treatments.catalogue.lineNumber", row.line()));
        number.addClassNames("mute", "small");
        Span name = new Span(row.name().isBlank() ? row.code() : row.name());
        name.addClassName("strong");
        Div words = new Div(name, number);
        words.addClassNames("stack-s", "grow");
        row.errors().forEach(why -> {
            Span error = new Span(Words.why(why));
            error.addClassName("small");
            words.add(error);
        });
        return new ListItem(words, look(row.kind()).word(Words.of("treatments.catalogue.kind", row.kind())));
    }

    private static Status look(CatalogueRow.Kind kind) {
        return switch (kind) {
            case NEW -> Status.GOOD;
            case CHANGED -> Status.CHANGES;
            case SAME -> Status.NEUTRAL;
            case REFUSED -> Status.REFUSED;
        };
    }

    private void take() {
        try {
            int saved = catalogue.take(file);
            Notices.done(Words.text("treatments.catalogue.taken", saved));
            preview(file);
        } catch (Refusal refusal) {
            preview(file);
            result.with(Status.REFUSED.word(Words.whys(refusal.whys())));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.text("treatments.catalogue");
    }
}
