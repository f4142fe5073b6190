package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.RemarkPlace;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes a remark on a passage. The passage is selected in the text, with the mouse or with Shift and
 * the arrow keys; or its words are typed.
 */
class RemarkDialog {

    private static final int MOST_ROWS = 10;
    private static final int PAUSE = 150;
    private static final String START = "element.inputElement.selectionStart";
    private static final String END = "element.inputElement.selectionEnd";

    private final DescriptionTexts texts;
    private final BiConsumer<RemarkPlace, String> write;
    private final Select<TextPart> part = new Select<>();
    private final TextArea source = new TextArea(Words.text("descriptions.remark.source"));
    private final TextArea quote = new TextArea(Words.text("descriptions.remark.quote"));
    private final TextArea words = new TextArea(Words.text("descriptions.remark"));
    private int from;

    RemarkDialog(DescriptionTexts texts, BiConsumer<RemarkPlace, String> write) {
        this.texts = texts;
        this.write = write;
        List<TextPart> written = Arrays.stream(TextPart.values()).filter(one -> !one.in(texts).isBlank()).toList();
        part.setLabel(Words.text("descriptions.remark.part"));
        part.setItems(written);
        part.setItemLabelGenerator(TextPart::label);
        part.addValueChangeListener(change -> showSource());
        // A read-only field has no caret in browsers, so that nothing could be selected with the keys.
        source.addAttachListener(attach -> source.getElement().executeJs(
                "this.inputElement.setAttribute('aria-readonly', 'true');"
                        + " this.inputElement.addEventListener('beforeinput', event => event.preventDefault());"));
        source.setHelperText(Words.text("descriptions.remark.source.help"));
        source.setMaxRows(MOST_ROWS);
        source.getElement().setAttribute("dir", "auto");
        listen("mouseup");
        listen("keyup");
        quote.setHelperText(Words.text("descriptions.remark.quote.help"));
        quote.addValueChangeListener(change -> countPlaces());
        words.setMinRows(3);
        part.setValue(written.contains(TextPart.FULL) || written.isEmpty() ? TextPart.FULL : written.getFirst());
    }

    void open() {
        new FormDialog(Words.text("descriptions.remark.write"), Words.text("descriptions.remark.save"), this::save)
                .with(part, source, quote, words)
                .field("quote", quote)
                .field("words", words)
                .open();
    }

    /**
     * Answers what somebody wrote.
     *
     * @param by who wrote it
     */
    static void answer(String by, String written, Consumer<String> answer) {
        TextArea words = new TextArea(Words.text("descriptions.remark.yourAnswer"));
        words.setMinRows(3);
        words.setHelperText(Words.text("descriptions.remark.answerTo", by, written));
        new FormDialog(
                        Words.text("descriptions.remark.answer"), Words.text("descriptions.remark.answer"),
                        () -> answer.accept(words.getValue()))
                .with(words)
                .field("words", words)
                .open();
        words.focus();
    }

    private void showSource() {
        source.setValue(text());
        from = 0;
        quote.clear();
    }

    private String text() {
        return part.getValue().in(texts);
    }

    private void listen(String event) {
        DomListenerRegistration listener = source.getElement().addEventListener(event, this::selected);
        listener.addEventData(START);
        listener.addEventData(END);
        listener.debounce(PAUSE);
    }

    private void selected(DomEvent event) {
        String text = text();
        int start = event.getEventData().get(START).asInt();
        int end = event.getEventData().get(END).asInt();
        if (start >= 0 && start < end && end <= text.length()) {
            from = start;
            quote.setValue(text.substring(start, end));
        }
    }

    /** Says which of several places is meant: the one that was selected, else the first. */
    private void countPlaces() {
        String wanted = quote.getValue();
        quote.setInvalid(false);
        int places = wanted.isBlank() ? 0 : text().split(Pattern.quote(wanted), -1).length - 1;
        quote.setHelperText(places > 1
                ? Words.text("descriptions.remark.quote.many", places)
                : Words.text("descriptions.remark.quote.help"));
    }

    private void save() {
        String wanted = quote.getValue();
        String text = text();
        if (wanted.isBlank()) {
            throw Refusal.at("quote", "descriptions.remark.place");
        }
        int start = text.startsWith(wanted, from) ? from : text.indexOf(wanted);
        write.accept(new RemarkPlace(part.getValue().copy(), start, wanted), words.getValue());
    }
}
