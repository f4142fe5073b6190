package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import dev.stillwater.claims.Finding;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.RemarkPlace;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.TabBar;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The four texts, one at a time. Tells of what is typed at every pause. For each text it knows what
 * the browser had before it when the typing began; words from elsewhere are offered to the browser,
 * which takes them only while it has nothing newer.
 */
class TextEditor extends Composite<Div> implements Replacing {

    private static final long serialVersionUID = 1L;
    /** After how long a pause what was typed is checked and saved, milliseconds. */
    private static final int PAUSE = 200;

    /** What later typing grows from, and what was typed as far as it was told. */
    private final Map<TextPart, String> began = new EnumMap<>(TextPart.class);
    private final Map<TextPart, String> typedSoFar = new EnumMap<>(TextPart.class);
    private final Map<TextPart, String> marked = new EnumMap<>(TextPart.class);
    private final Map<TextPart, HandArea> areas = new EnumMap<>(TextPart.class);
    private final Map<TextPart, Tab> tabs = new EnumMap<>(TextPart.class);
    private final Set<String> putIn = new HashSet<>();
    private final TabBar choice = new TabBar();
    private final Runnable typed;
    /** Takes the offer away to undo what was replaced last. */
    private Registration undo = () -> {};

    /**
     * @param before what the texts were when the typing began
     * @param texts what is typed by now
     */
    TextEditor(DescriptionTexts before, DescriptionTexts texts, TextPart first, Runnable typed) {
        this.typed = typed;
        Div place = new Div();
        place.addClassName("text-areas");
        for (TextPart part : TextPart.values()) {
            HandArea area = area(part, part.in(texts));
            began.put(part, part.in(before));
            typedSoFar.put(part, part.in(texts));
            Tab tab = new Tab(part.label());
            areas.put(part, area);
            tabs.put(part, tab);
            choice.add(tab);
            place.add(area);
        }
        choice.setSelectedTab(tabs.get(first));
        showSelected();
        // Not for the first choice: while a view is being entered, the address is still that of the view before.
        choice.addSelectedChangeListener(change -> {
            showSelected();
            Address.set(UI.getCurrent(), "part", selected().inAddress());
        });
        getContent().add(choice, place);
        getContent().addClassName("text-editor");
    }

    /** What is sent cannot be taken back here. */
    void sent() {
        undo.remove();
    }

    /** What was typed, as far as the browser has told. */
    DescriptionTexts read() {
        return texts(typedSoFar);
    }

    /** What the browser had before it when that typing began. */
    DescriptionTexts began() {
        return texts(began);
    }

    private static DescriptionTexts texts(Map<TextPart, String> all) {
        DescriptionTexts texts = DescriptionTexts.EMPTY;
        for (Map.Entry<TextPart, String> entry : all.entrySet()) {
            texts = entry.getKey().with(texts, entry.getValue());
        }
        return texts;
    }

    /** What was typed is stored: what is typed next grows from it, whatever else is stored by now. */
    void stored(DescriptionTexts sent, DescriptionTexts now) {
        areas.forEach((part, area) -> {
            if (!part.in(sent).equals(began.put(part, part.in(sent)))) {
                TypedWords.stored(area, part.in(sent));
            }
        });
        offer(now);
    }

    /** What was typed is kept by the server until its writer has chosen. */
    void aside(DescriptionTexts sent) {
        areas.forEach((part, area) -> {
            if (!part.in(sent).equals(before(part))) {
                TypedWords.aside(area, part.in(sent));
            }
        });
    }

    /**
     * Lets the browser keep what is typed until it is stored.
     *
     * @param name of the person and the draft
     * @param found is told what was kept before and never stored
     */
    void keep(String name, BiConsumer<TextPart, List<KeptWords>> found) {
        areas.forEach((part, area) ->
                TypedWords.watch(area, name + "." + part.inAddress(), words -> found.accept(part, words)));
    }

    /** What is typed and not stored never will be by this page: the browser keeps all of it, to be found again. */
    void keepUnstored() {
        areas.values().forEach(TypedWords::keep);
    }

    /** Puts words back in that were lost, as if they were typed just now; tells nobody. */
    void putIn(TextPart part, KeptWords words) {
        open(part);
        began.put(part, words.began());
        typedSoFar.put(part, words.typed());
        areas.get(part).setValue(words.typed());
    }

    /** Lost words are taken care of: the browser need not keep them. */
    void settled(TextPart part, KeptWords words) {
        TypedWords.settled(areas.get(part), words);
    }

    /** Offers the browser the texts as they are stored now. */
    void offer(DescriptionTexts now) {
        areas.forEach((part, area) -> {
            String before = before(part);
            String offered = part.in(now);
            if (!offered.equals(before)) {
                OfferedText.to(area, before, offered, () -> {
                    if (before(part).equals(before)) {
                        began.put(part, offered);
                        typedSoFar.put(part, offered);
                    }
                });
            }
        });
    }

    /** Puts other texts in, which were chosen here, without telling of it. */
    void write(DescriptionTexts before, DescriptionTexts now) {
        areas.forEach((part, area) -> {
            began.put(part, part.in(before));
            typedSoFar.put(part, part.in(now));
            area.setValue(part.in(now));
        });
    }

    /** Underlines what was found in these texts, where it is typed. */
    void mark(DescriptionTexts checked, List<Finding> findings) {
        areas.forEach((part, area) -> {
            String found = TextMarks.of(findings.stream().filter(finding -> finding.field() == part.copy()).toList());
            String before = marked.put(part, found);
            if (!found.isEmpty() || before != null && !before.isEmpty()) {
                TextMarks.show(area, part.in(checked), found);
            }
        });
    }

    private String before(TextPart part) {
        return began.getOrDefault(part, "");
    }

    /**
     * Puts the finding's safer wording in the place of its words, if they still stand there, and
     * leaves the hand in that text.
     */
    @Override
    public void replace(Finding finding) {
        TextPart.of(finding.field()).ifPresent(part -> {
            String former = typedSoFar.getOrDefault(part, "");
            SaferWording.in(former, finding).ifPresent(better -> {
                putIn.add(finding.saferWording());
                put(part, better);
                String done = finding.saferWording().isBlank() ? "descriptions.claims.removed"
                        : SaferWording.isInPlace(former, better, finding) ? "descriptions.claims.replaced"
                        : "descriptions.claims.replacedSentence";
                undo.remove();
                undo = Notices.done(Words.text(done, finding.excerpt()), () -> {
                    if (typedSoFar.getOrDefault(part, "").equals(better)) {
                        put(part, former);
                    } else {
                        Notices.tell(Words.text("descriptions.claims.typedOn"));
                    }
                });
            });
        });
    }

    @Override
    public Extent extent(Finding finding) {
        return TextPart.of(finding.field())
                .map(part -> SaferWording.extent(typedSoFar.getOrDefault(part, ""), finding, putIn))
                .orElse(Extent.WORDS);
    }

    private void put(TextPart part, String text) {
        choice.setSelectedTab(tabs.get(part));
        areas.get(part).put(typedSoFar.getOrDefault(part, ""), text);
        typedSoFar.put(part, text);
        typed.run();
    }

    void open(TextPart part) {
        choice.setSelectedTab(tabs.get(part));
        areas.get(part).focus();
    }

    @Override
    public void show(Finding finding) {
        select(new RemarkPlace(finding.field(), finding.start(), finding.excerpt()));
    }

    /** Opens a text with a passage of it selected. */
    void select(RemarkPlace place) {
        TextPart.of(place.field()).ifPresent(part -> {
            open(part);
            areas.get(part).getElement().executeJs(
                    "const area = this.inputElement; area.focus(); area.setSelectionRange($0, $1)", place.start(), place.end());
        });
    }

    /** Shows a refusal at the text that it is about; false when it is about none of them. */
    boolean refuse(String field, String sentence) {
        for (Map.Entry<TextPart, HandArea> entry : areas.entrySet()) {
            if (entry.getKey().field().equals(field)) {
                entry.getValue().setErrorMessage(sentence);
                entry.getValue().setInvalid(true);
                choice.setSelectedTab(tabs.get(entry.getKey()));
                return true;
            }
        }
        return false;
    }

    /** Opens the first text that something is refused at. */
    void openRefused() {
        areas.entrySet().stream().filter(entry -> entry.getValue().isInvalid()).findFirst().ifPresent(entry -> open(entry.getKey()));
    }

    private HandArea area(TextPart part, String text) {
        HandArea area = new HandArea();
        area.setAriaLabel(part.label());
        area.setHelperText(Words.text("descriptions.text.help." + part.field()));
        area.setValue(text);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> {
            area.setInvalid(false);
            if (change.isFromClient()) {
                typedSoFar.put(part, part.in(part.with(DescriptionTexts.EMPTY, change.getValue())));
                typed.run();
            }
        });
        return area;
    }

    private TextPart selected() {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TextPart.FULL);
    }

    private void showSelected() {
        // Hidden by the browser only: what was typed last must still come from a text that is put away.
        areas.forEach((part, area) -> area.getElement().setAttribute("hidden", part != selected()));
    }
}
