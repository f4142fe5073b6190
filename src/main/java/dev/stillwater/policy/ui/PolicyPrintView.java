package dev.stillwater.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** A version on paper, for a clinician to read and sign: every cell in full, and lines for the signature. */
@Route("policy/print")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class PolicyPrintView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int VERSIONS = 100;

    private final transient PolicyReading reading;
    private final PageHeader header = new PageHeader();
    private final Div paper = new Div();

    PolicyPrintView(PolicyReading reading) {
        this.reading = reading;
        Button print = new Button(
                Words.text("screening.print.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        header.withActions(new Anchor("policy", Words.text("screening.simulation.back")), print);
        paper.addClassName("policy-paper");
        addClassName("page");
        add(header, paper);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = Address.parameter(event.getLocation(), "version").orElse("");
        PolicyVersionRow row =
                reading.versions(PageRequest.of(0, VERSIONS)).stream()
                        .filter(each -> String.valueOf(each.number()).equals(wanted))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        PolicyVersion version = reading.get(row.id());
        header.setTitle(Words.text("screening.policy.label", version.number(), Words.of("screening.state", version.state())));
        show(version.document(), PolicyWords.names(reading.modalities()));
    }

    private void show(PolicyDocument document, Map<ModalityCode, String> names) {
        paper.removeAll();
        document.questions().forEach(question -> paper.add(question(document, question, names)));
        if (!document.compounds().isEmpty()) {
            paper.add(new H2(Words.text("screening.print.compounds")));
            document.compounds().forEach(rule -> {
                Section section = new Section(new H3(rule.code() + "  " + PolicyWords.of(rule.wording())));
                section.add(cells(rule.cells(), document, names));
                paper.add(section);
            });
        }
        paper.add(signature());
    }

    private static Section question(PolicyDocument document, Question question, Map<ModalityCode, String> names) {
        Section section = new Section(new H3(question.code() + "  " + PolicyWords.of(question.wording())));
        String when = QuestionWords.when(document, question, names);
        if (!when.isBlank()) {
            section.add(new Paragraph(when));
        }
        question.options().stream()
                .filter(option -> option.concern() || !option.cells().isEmpty())
                .forEach(option -> {
                    Paragraph said = new Paragraph(PolicyWords.of(option.wording()));
                    said.addClassName("strong");
                    section.add(said, cells(option.cells(), document, names));
                });
        return section;
    }

    /** What means the same for several modalities stands in one line. */
    private static NativeTable cells(
            Map<ModalityCode, Cell> cells, PolicyDocument document, Map<ModalityCode, String> names) {
        Map<String, List<ModalityCode>> same = new LinkedHashMap<>();
        names.keySet().forEach(modality -> {
            Cell cell = cells.getOrDefault(modality, Cell.EMPTY);
            String words = cell.isEmpty()
                    ? CellWords.text(cell)
                    : String.join("; ", cell.outcomes().stream().map(each -> CellWords.full(each, document)).toList());
            same.computeIfAbsent(words, _ -> new ArrayList<>()).add(modality);
        });
        NativeTable table = new NativeTable();
        table.addClassName("simulation-table");
        same.forEach((words, modalities) -> {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableHeaderCell(words), new NativeTableCell(PolicyWords.names(names, modalities)));
            table.getBody().add(row);
        });
        return table;
    }

    private static Section signature() {
        Section section = new Section(new H2(Words.text("screening.sign.heading")));
        section.addClassName("signature");
        for (String key : List.of("clinician", "registration", "date", "note")) {
            Paragraph line = new Paragraph(Words.text("screening.sign." + key));
            line.addClassName("signature-line");
            section.add(line);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.policy.title");
    }
}
