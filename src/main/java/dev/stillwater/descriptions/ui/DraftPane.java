package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.DescriptionWriting;
import dev.stillwater.descriptions.DraftMerge;
import dev.stillwater.descriptions.DraftWritten;
import dev.stillwater.descriptions.WordsAside;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A draft being written. It is checked and saved at every pause; what cannot be saved stays on the
 * screen and says why. What others write in it meanwhile is put together with it; where both
 * changed the same words, nothing is overwritten until this person has chosen.
 */
class DraftPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionDesk desk;
    private final transient DescriptionWriting writing;
    private final String name;
    private final Runnable moved;
    private final transient Function<ClaimReport, List<String>> disclaimers;
    private final TextEditor editor;
    private final ClaimsPanel claims;
    private final RemarksPanel remarks;
    private final SavedNote saved;
    private final ClashPanel clash = new ClashPanel(this::decided);
    private final LeftOutNote leftOut = new LeftOutNote();
    private final RefusedNote refused = new RefusedNote();
    private final DraftRefusals refusals;
    private final Panel preview = new Panel(Words.text("descriptions.text.preview"));
    private transient DescriptionData draft;
    private transient ClaimReport report;
    private transient DescriptionTexts checked;
    private transient DescriptionTexts asked = DescriptionTexts.EMPTY;
    private boolean unsaved;
    private transient @Nullable Refusal over;

    /**
     * @param name of the treatment in the draft's language, which is checked with it
     * @param head what stands above the texts, such as the choice of a language
     * @param moved is told when the draft is a draft no longer
     */
    DraftPane(
            TextServices services, DescriptionData draft, String name, TextPart first, Component head, Runnable moved) {
        this.desk = services.desk();
        this.writing = services.writing();
        this.draft = draft;
        this.name = name;
        this.moved = moved;
        this.disclaimers = services::disclaimers;
        Optional<WordsAside> aside = writing.aside(draft.id());
        editor = new TextEditor(
                aside.map(WordsAside::began).orElse(draft.texts()), aside.map(WordsAside::typed).orElse(draft.texts()),
                first, this::typed);
        claims = new ClaimsPanel(draft.treatment(), draft.language(), services.jurisdictions(), editor);
        claims.withEvidence(new EvidenceSlots(services, draft, this::studyChanged));
        remarks = new RemarksPanel(services.remarks(), draft, place -> editor.select(place.place()), () -> check(editor.read()));
        refusals = new DraftRefusals(draft.treatment(), editor, () -> report.findings());
        saved = new SavedNote(services.days(), draft);
        KeptWordsPanel kept = new KeptWordsPanel(new Lost());
        editor.keep(services.nameOf(draft), kept::offer);
        getContent().add(new Panel("").with(head, kept, clash, new SentBackNote(draft, remarks::answerLastRound), editor, leftOut, refused), preview);
        getContent().addClassName("stack");
        checked = draft.texts();
        report = desk.claims(draft.treatment(), draft.language(), checked);
        claims.show(report);
        mark();
        aside.ifPresent(words -> write());
    }

    /** What stands beside the draft. */
    ClaimsPanel claims() {
        return claims;
    }

    RemarksPanel remarks() {
        return remarks;
    }

    /** Says when the draft was saved, for the head of the page. */
    Component saved() {
        return saved;
    }

    /** The draft as it was last read or saved here. */
    DescriptionData draft() {
        return draft;
    }

    /** Whether something was typed that is not saved. */
    boolean isUnsaved() {
        return unsaved;
    }

    /** Whether it is a draft no longer, while words stay on the screen that never reached it. */
    boolean isOver() {
        return over != null;
    }

    /** Sends the draft for review, or says why it cannot go. */
    void send() {
        refused.close();
        DescriptionTexts read = editor.read();
        write();
        if (unsaved) {
            return;
        }
        try {
            if (!draft.texts().equals(read)) {
                throw Refusal.because("descriptions.text.readFirst");
            }
            List<String> unread = desk.toAcknowledge(draft.id());
            if (unread.isEmpty()) {
                submit(unread);
            } else {
                new AcknowledgeDialog(unread, this::submit).open();
            }
        } catch (Refusal refusal) {
            List<RefusedNote.Reason> elsewhere = refusals.atFields(refusal);
            if (elsewhere.isEmpty()) {
                editor.openRefused();
            } else {
                refused.sayHere(elsewhere);
            }
        }
    }

    private void submit(Collection<String> acknowledged) {
        desk.submit(draft.id(), draft.version(), acknowledged);
        Notices.done(Words.text("descriptions.text.sent", draft.number()));
        editor.sent();
        moved.run();
    }

    /** Another person wrote in this draft or sent it: what is new is put together with what is here. */
    void heard() {
        remarks.reload();
        if (over != null) {
            return;
        }
        DescriptionData latest = desk.get(draft.id());
        if (latest.version() == draft.version()) {
            return;
        }
        if (!latest.isOpen()) {
            closed(latest);
            return;
        }
        if (clash.isOpen()) {
            write();
        } else if (!unsaved) {
            draft = latest;
            editor.offer(latest.texts());
            saved.savedBy(latest);
            check(latest.texts());
        }
    }

    private void closed(DescriptionData latest) {
        if (unsaved) {
            String by = latest.discardedBy();
            Refusal decided = by == null
                    ? Refusal.because("descriptions.text.staleClosed", latest.changedBy(), Moments.time(latest.changedAt()))
                    : Refusal.because("descriptions.text.staleDiscarded", by);
            over = decided;
            draft = latest;
            clash.close();
            editor.keepUnstored();
            show(decided);
            return;
        }
        editor.sent();
        moved.run();
    }

    private void typed() {
        DescriptionTexts texts = editor.read();
        try {
            check(texts);
        } catch (Refusal cannotBeSaved) {
            // The preview stays that of the last text that could be; the findings would speak of another text.
            unsaved = true;
            claims.showUnread();
            show(cannotBeSaved);
            return;
        }
        write();
    }

    private void check(DescriptionTexts texts) {
        report = desk.claims(draft.treatment(), draft.language(), texts);
        checked = texts;
        claims.show(report);
        remarks.follow(texts);
        mark();
    }

    private void mark() {
        List<Finding> marked = claims.marked(report);
        editor.mark(checked, marked);
        leftOut.about(checked);
        preview.show(new TextPage(name, checked, marked, remarks.places()).withDisclaimers(disclaimers.apply(report)));
    }

    private void studyChanged() {
        claims.showAgain();
        mark();
    }

    private void write() {
        if (over != null) {
            unsaved = true;
            show(over);
            return;
        }
        DescriptionTexts typed = editor.read();
        try {
            DraftWritten written = writing.write(draft.id(), editor.began(), typed);
            boolean news = written.draft().version() != draft.version();
            draft = written.draft();
            refused.close();
            if (written.isStored()) {
                stored(typed, written.formerWriter(), news);
            } else {
                unsaved = true;
                clash.show(written);
                asked = typed;
                editor.aside(typed);
                saved.unsaved();
            }
        } catch (Refusal refusal) {
            unsaved = true;
            DescriptionData latest = desk.get(draft.id());
            if (latest.isOpen()) {
                show(refusal);
            } else {
                closed(latest);
            }
        }
    }

    private void stored(DescriptionTexts typed, String formerWriter, boolean news) {
        boolean together = !draft.texts().equals(typed);
        if (news || unsaved) {
            saved.saved(draft, together ? formerWriter : null);
        }
        unsaved = false;
        clash.close();
        editor.stored(typed, draft.texts());
        if (together) {
            check(draft.texts());
        }
    }

    /** This person chose about words that both changed; what was typed since then is asked about first. */
    private void decided(DraftMerge merge) {
        if (over != null || !editor.read().equals(asked)) {
            typed();
            return;
        }
        editor.write(merge.began(), merge.mine());
        typed();
    }

    /** What was typed when a session was lost is typed again, or given up. */
    private final class Lost implements KeptWordsPanel.Choice {

        @Override
        public void putIn(TextPart part, KeptWords words) {
            editor.putIn(part, words);
            typed();
            if (!unsaved || clash.isOpen()) {
                editor.settled(part, words);
            }
        }

        @Override
        public void throwAway(TextPart part, KeptWords words) {
            editor.settled(part, words);
        }
    }

    /** All at once: what is about a text stands at that text, the rest below, each with the way to its place. */
    private void show(Refusal refusal) {
        List<RefusedNote.Reason> elsewhere = refusals.atFields(refusal);
        if (!elsewhere.isEmpty()) {
            refused.say(elsewhere);
        }
        if (unsaved) {
            saved.unsaved();
        }
    }
}
