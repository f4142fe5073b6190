package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;

/**
 * A draft being written. It is checked and saved at every pause; what cannot be saved stays on the
 * screen and says why. When another person has saved meanwhile, nothing is overwritten until this
 * one has decided.
 */
class DraftPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionDesk desk;
    private final String name;
    private final Runnable moved;
    private final TextEditor editor;
    private final ClaimsPanel claims;
    private final RemarksPanel remarks;
    private final Span saved = new Span();
    private final Div stale = new Div();
    private final Paragraph refused = new Paragraph();
    private final Panel preview = new Panel(Words.text("descriptions.text.preview"));
    private transient DescriptionData draft;
    private boolean unsaved;

    /**
     * @param name of the treatment in the draft's language, which is checked with it
     * @param head what stands above the texts, such as the choice of a language
     * @param moved is told when the draft is a draft no longer
     */
    DraftPane(
            TextServices services, DescriptionData draft, String name, TextPart first, Component head, Runnable moved) {
        this.desk = services.desk();
        this.draft = draft;
        this.name = name;
        this.moved = moved;
        editor = new TextEditor(draft.texts(), first, this::typed);
        claims = new ClaimsPanel(draft.treatment(), services.jurisdictions(), editor::replace);
        remarks = new RemarksPanel(services.remarks(), draft, place -> editor.select(place.place()), () -> check(editor.read()));
        saved.addClassNames("mute", "small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(Words.text("descriptions.text.saved", Moments.time(draft.changedAt())));
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Panel writing = new Panel("").with(head, stale, remark(draft), editor, refused);
        getContent().add(writing, preview);
        getContent().addClassName("stack");
        check(draft.texts());
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

    /** Whether something was typed that is not saved. */
    boolean isUnsaved() {
        return unsaved;
    }

    /** Sends the draft for review, or says why it cannot go. */
    void send() {
        refused.setVisible(false);
        try {
            save(editor.read());
            if (!unsaved) {
                desk.submit(draft.id(), draft.version());
                moved.run();
            }
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    /** Another person saved or sent this draft: taken over, unless this one is writing. */
    void heard() {
        remarks.reload();
        DescriptionData latest = desk.get(draft.id());
        if (latest.version() == draft.version() || unsaved || !editor.read().equals(draft.texts())) {
            return;
        }
        if (!latest.isOpen()) {
            moved.run();
            return;
        }
        take(latest);
        saved.setText(Words.text("descriptions.text.savedBy", latest.changedBy(), Moments.time(latest.changedAt())));
    }

    private void typed() {
        DescriptionTexts texts = editor.read();
        try {
            check(texts);
        } catch (Refusal cannotBeSaved) {
            // The preview and the findings stay those of the last text that could be.
            unsaved = true;
            show(cannotBeSaved);
            return;
        }
        save(texts);
    }

    private void check(DescriptionTexts texts) {
        ClaimReport report = desk.claims(draft.treatment(), draft.language(), texts);
        claims.show(report);
        remarks.follow(texts);
        preview.show(new TextPage(name, texts, report.findings(), remarks.places()));
    }

    private void save(DescriptionTexts texts) {
        if (isStale()) {
            return;
        }
        try {
            draft = desk.save(draft.id(), draft.version(), texts);
            unsaved = false;
            refused.setVisible(false);
            saved.setText(Words.text("descriptions.text.saved", Moments.time(draft.changedAt())));
        } catch (StaleSave newer) {
            unsaved = true;
            showStale();
        } catch (Refusal refusal) {
            unsaved = true;
            show(refusal);
        }
    }

    private boolean isStale() {
        return stale.getChildren().findAny().isPresent();
    }

    private void showStale() {
        saved.setText(Words.text("descriptions.text.unsaved"));
        stale.removeAll();
        stale.add(new StaleDraft(desk.get(draft.id()), editor::read, this::keepMine, this::take));
    }

    private void keepMine(DescriptionData latest) {
        draft = latest;
        stale.removeAll();
        save(editor.read());
    }

    private void take(DescriptionData latest) {
        draft = latest;
        unsaved = false;
        stale.removeAll();
        editor.write(latest.texts());
        saved.setText(Words.text("descriptions.text.saved", Moments.time(latest.changedAt())));
        check(latest.texts());
    }

    private void show(Refusal refusal) {
        String sentence = Words.whys(refusal.whys());
        boolean atField = refusal.field().map(field -> editor.refuse(field, sentence)).orElse(false);
        if (!atField) {
            refused.setText(sentence);
            refused.setVisible(true);
            refused.scrollIntoView();
        }
        if (unsaved) {
            saved.setText(Words.text("descriptions.text.unsaved"));
        }
    }

    /** What the reviewer wrote when the draft was sent back. */
    private static Div remark(DescriptionData draft) {
        Div remark = new Div();
        String reviewer = draft.reviewedBy();
        String words = draft.remark();
        remark.setVisible(reviewer != null && words != null);
        if (reviewer != null && words != null) {
            Span who = new Span(Words.text("descriptions.text.sentBackBy", reviewer));
            who.addClassNames("strong", "small");
            remark.add(who, new Span(words));
            remark.addClassNames("sunken", "stack-s", "remark");
        }
        return remark;
    }
}
