package dev.stillwater.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.LeaningText;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.evidence.StudyChoices;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A study as it is filed; saving it asks another person to approve it. */
class StudyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextField authors = new TextField(Words.text("evidence.authors.label"));
    private final IntegerField year = new IntegerField(Words.text("evidence.year.label"));
    private final TextField journal = new TextField(Words.text("evidence.journal"));
    private final TextField doi = new TextField(Words.text("evidence.doi"));
    private final TextField design = new TextField(Words.text("evidence.design"));
    private final TextField participants = new TextField(Words.text("evidence.participants"));
    private final IntegerField number = new IntegerField(Words.text("evidence.number"));
    private final Select<Population> population = new Select<>();
    private final TextField people = new TextField(Words.text("evidence.people"));
    private final TextField outcome = new TextField(Words.text("evidence.outcome"));
    private final TextArea result = new TextArea(Words.text("evidence.result.label"));
    private final TextArea reading = new TextArea(Words.text("evidence.reading"));
    private final Checkbox nullResult = new Checkbox(Words.text("evidence.nullResult"));
    private final TextField claim = new TextField(Words.text("evidence.claim"));
    private final CodeField<String> rules;
    private final CodeField<JurisdictionCode> jurisdictions;
    private final CodeField<ModalityCode> modalities;
    private final IntegerField minutesFrom = new IntegerField(Words.text("evidence.minutesFrom"));
    private final IntegerField minutesTo = new IntegerField(Words.text("evidence.minutesTo"));
    private final DateField reviewBy = new DateField(Words.text("evidence.reviewBy"));
    private transient @Nullable Study shown;
    private @Nullable LocalDate shownReviewBy;

    /**
     * @param record the one that is changed; null for a new one
     * @param texts approved ones that lean on it
     */
    StudyDialog(EvidenceLibrary library, @Nullable EvidenceRecord record, List<LeaningText> texts, LocalDate today) {
        this(library, record, texts, today, new Runnable[1]);
    }

    private StudyDialog(
            EvidenceLibrary library, @Nullable EvidenceRecord record, List<LeaningText> texts, LocalDate today, Runnable[] save) {
        super(record == null ? Words.text("evidence.add") : record.study().title(),
                Words.text(record == null ? "evidence.save" : "action.save"), () -> save[0].run());
        save[0] = () -> {
            EvidenceId id = record == null ? EvidenceId.next() : record.id();
            library.save(id, record == null ? 0 : record.version(), study(), reviewBy.required("reviewBy"));
            Notices.done(Words.text(record == null ? "evidence.saved" : "evidence.saved.changed"));
        };
        StudyChoices choices = library.choices(Words.locale().getLanguage());
        rules = new CodeField<>(Words.text("evidence.rules"), named(choices.rules(), (code, family) -> code + " " + family));
        jurisdictions = new CodeField<>(Words.text("evidence.jurisdictions"), choices.jurisdictions());
        modalities = new CodeField<>(Words.text("evidence.modalities"), named(choices.modalities(), (code, names) -> Words.local(names)));
        population.setLabel(Words.text("evidence.population"));
        population.setItems(Population.values());
        population.setItemLabelGenerator(one -> Words.of("evidence.population", one));
        rules.setHelperText(Words.text("evidence.rules.help"));
        jurisdictions.setHelperText(Words.text("evidence.jurisdictions.help"));
        modalities.setHelperText(Words.text("evidence.modalities.help"));
        if (record != null && !texts.isEmpty()) {
            with(new LeaningList(texts, record.isApproved()));
        }
        with(authors, year, journal, doi, design, participants, number, population, people, outcome, result, reading, nullResult,
                claim, rules, jurisdictions, modalities, minutesFrom, minutesTo, reviewBy);
        required("authors", authors).required("year", year).required("population", population).required("result", result)
                .required("reviewBy", reviewBy);
        field("doi", doi).field("number", number).field("minutesTo", minutesTo);
        field("rules", rules).field("jurisdictions", jurisdictions).field("modalities", modalities).field("minutes", minutesFrom);
        newerAt("evidence");
        if (record != null) {
            show(record);
            getFooter().addComponentAtIndex(0, record.isApproved() ? renewal(library, record, today) : approval(library, record));
        }
    }

    private Component approval(EvidenceLibrary library, EvidenceRecord record) {
        if (!library.mayApprove(record.id())) {
            Span own = new Span(Words.text("evidence.ownWork"));
            own.addClassNames("mute", "small", "push-start", "grow");
            return own;
        }
        return new Button(Words.text("evidence.approve"), click -> attempt(() -> {
            checkNothingUnsaved();
            library.approve(record.id(), record.version());
            Notices.done(Words.text("evidence.approved"));
        }));
    }

    private Button renewal(EvidenceLibrary library, EvidenceRecord record, LocalDate today) {
        return new Button(Words.text("evidence.renew"), click -> {
            if (!passes(this::checkNothingUnsaved)) {
                return;
            }
            DateField until = new DateField(Words.text("evidence.reviewBy"));
            until.setValue(today.plusYears(1));
            new FormDialog(Words.text("evidence.renew"), Words.text("evidence.renew"), () -> {
                        library.renew(record.id(), record.version(), until.required("reviewBy"));
                        Notices.done(Words.text("evidence.renewed"));
                        close();
                    })
                    .with(new Paragraph(Words.text("evidence.renew.text", record.study().title())), until)
                    .required("reviewBy", until)
                    .open();
        });
    }

    private void show(EvidenceRecord record) {
        Study study = record.study();
        authors.setValue(study.authors());
        year.setValue(study.year());
        journal.setValue(study.journal());
        doi.setValue(study.doi());
        design.setValue(study.design());
        participants.setValue(study.participants());
        number.setValue(study.number());
        population.setValue(study.population());
        people.setValue(study.people());
        outcome.setValue(study.outcome());
        result.setValue(study.result());
        reading.setValue(study.reading());
        nullResult.setValue(study.nullResult());
        claim.setValue(study.claim());
        rules.choose(study.rules());
        jurisdictions.choose(study.jurisdictions());
        modalities.choose(study.modalities());
        minutesFrom.setValue(study.minutesFrom());
        minutesTo.setValue(study.minutesTo());
        reviewBy.setValue(record.reviewBy());
        shown = study();
        shownReviewBy = record.reviewBy();
    }

    /** What is approved is what is on file: whoever typed something else here would be its author. */
    private void checkNothingUnsaved() {
        if (!study().equals(shown) || !Objects.equals(reviewBy.optional("reviewBy"), shownReviewBy)) {
            throw Refusal.because("evidence.unsaved");
        }
    }

    private Study study() {
        return new Study(claim.getValue().strip(), rules.getValue(), jurisdictions.getValue(), authors.getValue().strip(), Fields.required(year, "year"),
                journal.getValue().strip(), doi.getValue().strip(), design.getValue().strip(), participants.getValue().strip(),
                Fields.optional(number, "number"), Fields.required(population, "population"), people.getValue().strip(), outcome.getValue().strip(),
                result.getValue().strip(), reading.getValue().strip(), nullResult.getValue(),
                modalities.getValue(), Fields.optional(minutesFrom, "minutes"), Fields.optional(minutesTo, "minutesTo"));
    }

    private static <T, N> Map<T, String> named(Map<T, N> all, BiFunction<T, N, String> name) {
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> name.apply(one.getKey(), one.getValue())));
    }
}
