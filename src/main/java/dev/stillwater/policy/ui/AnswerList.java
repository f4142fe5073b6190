package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers of the question that is being edited, in their order. */
class AnswerList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 36;

    private final FormDialog dialog;
    private final transient List<AnswerRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button addRange =
            new Button(Words.text("policy.answer.addRange"), VaadinIcon.PLUS.create(), click -> addRange());
    private int counted;

    AnswerList(FormDialog dialog) {
        this.dialog = dialog;
        list.addClassName("stack-answers");
        Button add = new Button(
                Words.text("policy.answer.add"), VaadinIcon.PLUS.create(), click -> add(null, false).scrollIntoView());
        Div buttons = new Div(add, addRange);
        buttons.addClassNames("row", "wrap");
        add(list, buttons);
        addClassName("stack");
    }

    void show(List<Option> options) {
        options.forEach(option -> add(option, option.inBand()));
    }

    /** Whether answers can be ranges of a number or a time. */
    void offerRanges(boolean offered) {
        addRange.setVisible(offered);
    }

    /** What a new question of a kind begins with. */
    void suggest(Question.Kind kind) {
        boolean untouched = rows.stream().allMatch(row -> row.code() == null && isSuggested(row));
        boolean ranges = kind == Question.Kind.NUMBER || kind == Question.Kind.SINCE;
        if (untouched) {
            rows.clear();
            add(null, false).saying("No", "No", false);
            if (kind == Question.Kind.YES_NO) {
                add(null, false).saying("Yes", "Sí", true);
            } else if (ranges) {
                addRange();
            } else {
                add(null, false);
                add(null, false);
            }
        }
    }

    private static boolean isSuggested(AnswerRow row) {
        return row.english().isEmpty() || row.english().equals("No") || row.english().equals("Yes");
    }

    private AnswerRow add(@Nullable Option option, boolean range) {
        var row = new AnswerRow(option, "answer" + counted++, range).with(this::move, this::remove, dialog);
        rows.add(row);
        lay();
        return row;
    }

    private void addRange() {
        Integer end = rows.stream().filter(AnswerRow::isRange).reduce((first, second) -> second)
                .map(AnswerRow::end).orElse(null);
        add(null, true).beginning(end);
    }

    private void move(AnswerRow row, int by) {
        int at = rows.indexOf(row);
        int to = Math.clamp(at + by, 0, rows.size() - 1);
        rows.remove(at);
        rows.add(to, row);
        lay();
    }

    private void remove(AnswerRow row) {
        rows.remove(row);
        lay();
    }

    private void lay() {
        list.removeAll();
        rows.forEach(list::add);
    }

    /** @throws dev.stillwater.kernel.Refusal at a field of an answer */
    List<Option> options() {
        Set<String> codes = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.code()))
                .map(OptionCode::value)
                .collect(Collectors.toCollection(HashSet::new));
        var options = new ArrayList<Option>();
        for (AnswerRow row : rows) {
            OptionCode code = row.code();
            options.add(row.option(code == null ? OptionCode.of(fresh(row.english(), codes)) : code));
        }
        return options;
    }

    /** A lasting name made from the English words, once in a question. */
    static String fresh(String english, Set<String> taken) {
        String plain = Normalizer.normalize(english.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "answer" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        String code = base;
        for (int i = 2; !taken.add(code); i++) {
            code = base + "-" + i;
        }
        return code;
    }

    int size() {
        return rows.size();
    }
}
