package dev.stillwater.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.Season;
import dev.stillwater.policy.Validity;
import dev.stillwater.policy.Wording;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes how a question is worded, how long its answers are good, and in which season it is asked. */
final class QuestionDialog {

    private static final int LONGEST = 500;

    private QuestionDialog() {}

    static void open(PolicyDocument document, Question question, Consumer<PolicyDocument> save) {
        TextArea english = text("screening.question.english", question.wording(), "en");
        TextArea spanish = text("screening.question.spanish", question.wording(), "es");
        Select<Validity.Span> span = new Select<>();
        span.setLabel(Words.text("screening.question.validity"));
        span.setItems(Validity.Span.values());
        span.setItemLabelGenerator(each -> Words.of("screening.question.span", each));
        IntegerField days = new IntegerField(Words.text("screening.question.days"));
        span.addValueChangeListener(
                change -> days.setVisible(change.getValue() == Validity.Span.DAYS));
        span.setValue(question.validity().span());
        days.setValue(Math.max(1, question.validity().days()));
        days.setVisible(question.validity().span() == Validity.Span.DAYS);
        Select<Optional<Season>> season = season(document, question);
        Div validity = new Div(span, days);
        validity.addClassName("form-columns");
        new FormDialog(
                        Words.text("screening.question.title", question.code().value()),
                        Words.text("screening.question.save"),
                        () -> {
                            Wording wording = question.wording()
                                    .with("en", required(english, "wording"))
                                    .with("es", required(spanish, "wordingEs"));
                            save.accept(document.with(question.asked(
                                    wording,
                                    validity(span.getValue(), days),
                                    season.getValue().map(Season::code).orElse(null))));
                        })
                .with(english, spanish, validity, season)
                .field("wording", english)
                .field("wordingEs", spanish)
                .field("validityDays", days)
                .newerAt("policy")
                .open();
    }

    private static TextArea text(String key, Wording wording, String language) {
        TextArea area = new TextArea(Words.text(key));
        area.setValue(wording.texts().getOrDefault(language, ""));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private static Select<Optional<Season>> season(PolicyDocument document, Question question) {
        Select<Optional<Season>> season = new Select<>();
        season.setLabel(Words.text("screening.question.season"));
        var items = new ArrayList<Optional<Season>>();
        items.add(Optional.empty());
        document.seasons().forEach(each -> items.add(Optional.of(each)));
        season.setItems(items);
        season.setItemLabelGenerator(
                each -> each.map(QuestionWords::season)
                        .orElse(Words.text("screening.question.allYear")));
        season.setValue(
                question.season() == null ? Optional.empty() : document.season(question.season()));
        season.setWidthFull();
        return season;
    }

    private static String required(TextArea area, String field) {
        String text = area.getValue().strip();
        if (text.isEmpty()) {
            throw Refusal.at(field, "screening.question.wording", LONGEST);
        }
        return text;
    }

    private static Validity validity(Validity.Span span, IntegerField days) {
        if (span != Validity.Span.DAYS) {
            return new Validity(span, 0);
        }
        int number = Fields.required(days, "validityDays");
        if (number < 1 || number > Validity.MOST_DAYS) {
            throw Refusal.at("validityDays", "screening.cell.days", Validity.MOST_DAYS);
        }
        return Validity.days(number);
    }
}
