package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Offers what a person had typed into a version that was sent, approved or discarded before it was
 * stored. It can go into the open draft or begin one; where nobody may write now, it can be copied.
 */
class FormerWordsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TextServices services;
    private final transient TreatmentId treatment;
    private final String language;
    private final transient List<DescriptionVersion> versions;
    private final Runnable taken;
    private final RefusedNote refused = new RefusedNote();

    /** @param taken is told when words are in the draft by now */
    FormerWordsPanel(
            TextServices services, TreatmentId treatment, String language, List<DescriptionVersion> versions, Runnable taken) {
        this.services = services;
        this.treatment = treatment;
        this.language = language;
        this.versions = versions;
        this.taken = taken;
        // Never invisible to the server, which would ask nothing of the browser then; empty, it takes no room.
        getContent().addClassNames("stack-s", "kept-words");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        List<String> names = versions.stream()
                .filter(version -> version.state() != DescriptionState.DRAFT)
                .flatMap(version -> Arrays.stream(TextPart.values())
                        .map(part -> services.nameOf(version.id(), version.language()) + "." + part.inAddress()))
                .toList();
        if (!names.isEmpty()) {
            TypedWords.former(this, names, this::offer);
        }
    }

    /** The browser kept these. */
    void offer(List<FormerWords> found) {
        found.forEach(words -> getContent().add(entry(words)));
    }

    private Div entry(FormerWords words) {
        Div entry = new Div();
        List<Button> choices = new ArrayList<>();
        if (!isClosed()) {
            choices.add(new Button(Words.text(isOpen(DescriptionState.DRAFT) ? "descriptions.kept.put" : "descriptions.kept.begin"),
                    click -> put(words)));
        }
        choices.add(new CopyButton(words.typed()));
        choices.add(new Button(Words.text("descriptions.kept.drop"), click -> drop(entry, words)));
        KeptWordsPanel.fill(entry, words.part(), words.words(), explained(words), choices);
        return entry;
    }

    /** Which version they were typed into, what became of it, and why they cannot go on where that is so. */
    private String explained(FormerWords words) {
        String former = version(words)
                .map(version -> Words.text("descriptions.kept.former." + version.state(), version.number()))
                .orElse("");
        return isClosed() ? former + " " + Words.text("descriptions.kept.closed") : former;
    }

    private Optional<DescriptionVersion> version(FormerWords words) {
        return versions.stream().filter(version -> words.name().contains(version.id().value().toString())).findFirst();
    }

    private boolean isClosed() {
        return isOpen(DescriptionState.IN_REVIEW) || isOpen(DescriptionState.SCHEDULED);
    }

    private boolean isOpen(DescriptionState state) {
        return versions.stream().anyMatch(version -> version.state() == state);
    }

    /** As if they were typed into the draft just now; a clash waits there for a choice. */
    private void put(FormerWords words) {
        try {
            DescriptionData draft = services.desk().draft(treatment, language);
            TextPart part = words.part();
            services.writing().write(
                    draft.id(), part.with(draft.texts(), words.began()), part.with(draft.texts(), words.typed()));
            TypedWords.drop(words);
            taken.run();
        } catch (Refusal refusal) {
            getContent().addComponentAsFirst(refused);
            refused.say(Words.whys(refusal.whys()));
        }
    }

    private void drop(Div entry, FormerWords words) {
        TypedWords.drop(words);
        getContent().remove(entry);
    }
}
