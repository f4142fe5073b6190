package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One answer of the question that is being edited. */
class AnswerRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Option old;
    private final String name;
    private final boolean range;
    private final TextPair words;
    private final TextPair advice;
    private final IntegerField from = new IntegerField(Words.text("policy.answer.from"));
    private final IntegerField below = new IntegerField(Words.text("policy.answer.below"));
    private final Div flags = new Div();
    private final Checkbox concern = new Checkbox(Words.text("policy.answer.concern"));
    private final Checkbox reopens = new Checkbox(Words.text("policy.answer.reopens"));

    /**
     * @param old what it was; absent for a new one
     * @param name its fields' names begin with this, so that a refusal finds them
     * @param range whether it stands for numbers or times
     */
    AnswerRow(@Nullable Option old, String name, boolean range) {
        this.old = old;
        this.name = name;
        this.range = range;
        words = new TextPair("policy.answer.words", old == null ? null : old.wording());
        advice = new TextPair("policy.answer.advice", old == null ? null : old.advice());
        concern.setValue(old == null || old.concern());
        reopens.setValue(old != null && old.reopens());
        Option.Band band = old == null ? null : old.band();
        from.setValue(band == null ? null : band.from());
        below.setValue(band == null ? null : band.below());
        from.setMin(0);
        below.setMin(1);
        Div band2 = new Div(from, below);
        band2.addClassName("form-columns");
        band2.setVisible(range);
        flags.add(concern, reopens);
        flags.addClassNames("row", "wrap");
        Details more = new Details(Words.text("policy.answer.adviceTitle"), advice);
        more.setOpened(!advice.isBlank());
        addClassNames("answer-row", "sunken", "stack-s");
        add(words, band2, flags, more);
    }

    /** @param move is told this and how far to go, up or down */
    AnswerRow with(BiConsumer<AnswerRow, Integer> move, Consumer<AnswerRow> remove, FormDialog dialog) {
        Div buttons = new Div(
                icon(VaadinIcon.ARROW_UP, "policy.answer.up", () -> move.accept(this, -1)),
                icon(VaadinIcon.ARROW_DOWN, "policy.answer.down", () -> move.accept(this, 1)),
                icon(VaadinIcon.TRASH, "policy.answer.remove", () -> remove.accept(this)));
        buttons.addClassName("answer-buttons");
        flags.add(buttons);
        words.in(dialog, name + "words");
        advice.in(dialog, name + "advice");
        dialog.field(name + "below", below);
        return this;
    }

    private static Button icon(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.text(key));
        button.setTooltipText(Words.text(key));
        return button;
    }

    AnswerRow saying(String english, String spanish, boolean isConcern) {
        words.set(english, spanish);
        concern.setValue(isConcern);
        return this;
    }

    AnswerRow beginning(@Nullable Integer at) {
        from.setValue(at);
        return this;
    }

    boolean isRange() {
        return range;
    }

    @Nullable Integer end() {
        return below.getValue();
    }

    @Nullable OptionCode code() {
        return old == null ? null : old.code();
    }

    String english() {
        return words.english();
    }

    /** @throws Refusal at one of its fields */
    Option option(OptionCode code) {
        required(words, "words");
        if (!advice.isBlank()) {
            required(advice, "advice");
        }
        Integer low = from.getValue();
        Integer high = below.getValue();
        if (range && low != null && high != null && low >= high) {
            throw Refusal.at(name + "below", "policy.question.band", low);
        }
        return new Option(
                code, words.wording(), concern.getValue(), reopens.getValue(),
                range ? new Option.Band(low, high) : null, advice.wordingOrNone(),
                old == null ? new TreeMap<>() : old.cells());
    }

    private void required(TextPair pair, String field) {
        pair.wording().texts().forEach((language, text) -> {
            if (text.isBlank() && (language.equals("en") || language.equals("es"))) {
                throw Refusal.at(
                        name + field + (language.equals("es") ? "Es" : ""), "screening.question.wording", 500);
            }
        });
    }
}
