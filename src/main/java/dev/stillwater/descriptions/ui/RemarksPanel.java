package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.NumberedPlace;
import dev.stillwater.descriptions.Remark;
import dev.stillwater.descriptions.Round;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The remarks on a version, open ones first, each with the words that it is about. */
class RemarksPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionRemarks service;
    private final transient DescriptionData version;
    private final boolean open;
    private final Consumer<NumberedPlace> toPlace;
    private final Runnable changed;
    private transient DescriptionTexts texts;
    private transient List<Remark> remarks;
    private transient List<Round> rounds;

    /**
     * @param toPlace leads to a passage in the text
     * @param changed is told when other passages are to be marked
     */
    RemarksPanel(
            DescriptionRemarks service, DescriptionData version, Consumer<NumberedPlace> toPlace, Runnable changed) {
        this.service = service;
        this.version = version;
        this.toPlace = toPlace;
        this.changed = changed;
        this.texts = version.texts();
        this.remarks = service.on(version.id());
        this.rounds = readRounds();
        this.open = version.state() == DescriptionState.DRAFT || version.state() == DescriptionState.IN_REVIEW;
        if (open) {
            Button write = new Button(Words.text("descriptions.remark.write"), click ->
                    new RemarkDialog(texts, (place, words) -> {
                        service.write(version.id(), place, words);
                        reload();
                    }).open());
            getContent().withAside(write);
        }
        getContent().addClassName("remarks-panel");
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.remarks"));
    }

    /** Whether there is anything to show or to do. */
    boolean isNeeded() {
        return open || !remarks.isEmpty() || !rounds.isEmpty();
    }

    /** Follows the texts as they are being written. */
    void follow(DescriptionTexts now) {
        texts = now;
        show();
    }

    /** The passages of open remarks that still stand in the texts. */
    List<NumberedPlace> places() {
        List<NumberedPlace> places = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            int number = i + 1;
            if (remarks.get(i).isOpen()) {
                remarks.get(i).place().in(texts).ifPresent(place -> places.add(new NumberedPlace(number, place)));
            }
        }
        return places;
    }

    /** Asks again what others have written meanwhile. */
    void reload() {
        List<Remark> latest = service.on(version.id());
        List<Round> latestRounds = readRounds();
        if (!latest.equals(remarks) || !latestRounds.equals(rounds)) {
            remarks = latest;
            rounds = latestRounds;
            show();
            changed.run();
        }
    }

    private void show() {
        List<Component> parts = new ArrayList<>();
        Div resolved = new Div();
        for (int i = 0; i < remarks.size(); i++) {
            Component card = card(remarks.get(i), i + 1);
            if (remarks.get(i).isOpen()) {
                parts.add(card);
            } else {
                resolved.add(card);
            }
        }
        long done = resolved.getChildren().count();
        if (parts.isEmpty() && rounds.stream().noneMatch(Round::isOpen)) {
            boolean never = done == 0 && rounds.isEmpty();
            Paragraph none = new Paragraph(Words.text(never ? "descriptions.remarks.none" : "descriptions.remarks.noneOpen"));
            none.addClassNames("mute", "small");
            parts.add(none);
        }
        if (done > 0) {
            parts.add(new Details(Words.text("descriptions.remarks.resolved", done), resolved));
        }
        rounds.forEach(round -> parts.add(card(round)));
        getContent().show(parts);
    }

    private List<Round> readRounds() {
        return service.rounds(Set.of(version.id())).getOrDefault(version.id(), List.of());
    }

    private RoundCard card(Round round) {
        RoundCard card = new RoundCard(round);
        return !open ? card : card.withActions(() -> answer(round), () -> {
            service.resolveRound(version.id(), round.number(), round.isOpen());
            reload();
        });
    }

    /** Answers what was written when the version was sent back last. */
    void answerLastRound() {
        if (!rounds.isEmpty()) {
            answer(rounds.getLast());
        }
    }

    private void answer(Round round) {
        RemarkDialog.answer(round.sentBackBy(), round.words(), words -> {
            service.answerRound(version.id(), round.number(), words);
            reload();
        });
    }

    private Div card(Remark remark, int number) {
        Div card = new Div(head(remark, number), quote(remark), new SaidWords(remark.words(), remark.writtenBy(), remark.writtenAt()));
        card.addClassNames("remark-card", "stack-s");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", Words.text("descriptions.remark.number", number));
        remark.answers().forEach(answer -> card.add(SaidWords.of(answer)));
        if (remark.resolvedBy() != null && remark.resolvedAt() != null) {
            Span by = new Span(Words.text("descriptions.remark.resolvedBy", remark.resolvedBy(), Moments.at(remark.resolvedAt())));
            by.addClassNames("mute", "small");
            card.add(by);
        }
        card.add(actions(remark, number));
        return card;
    }

    private Div head(Remark remark, int number) {
        Span badge = new Span(String.valueOf(number));
        badge.addClassName("remark-number");
        badge.getElement().setAttribute("aria-hidden", "true");
        Span where = new Span(TextPart.of(remark.place().field()).map(TextPart::label).orElse(""));
        where.addClassNames("mute", "small", "grow");
        Div head = new Div(badge, where);
        head.addClassName("remark-head");
        if (remark.isOpen() && remark.place().in(texts).isEmpty()) {
            head.add(Status.CHANGES.word(Words.text("descriptions.remark.gone")));
        }
        return head;
    }

    private static Span quote(Remark remark) {
        Span quote = new Span("\u201c" + remark.place().quote() + "\u201d");
        quote.addClassName("remark-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private Div actions(Remark remark, int number) {
        Div actions = new Div();
        actions.addClassName("remark-actions");
        if (remark.isOpen()) {
            remark.place().in(texts).ifPresent(place -> actions.add(button(
                    "descriptions.remark.show", number, () -> toPlace.accept(new NumberedPlace(number, place)))));
        }
        if (!open) {
            return actions;
        }
        if (remark.isOpen()) {
            actions.add(
                    button("descriptions.remark.answer", number, () -> RemarkDialog.answer(remark.writtenBy(), remark.words(), words -> {
                        service.answer(remark.id(), words);
                        reload();
                    })),
                    button("descriptions.remark.resolve", number, () -> {
                        service.resolve(remark.id());
                        reload();
                    }));
        } else {
            actions.add(button("descriptions.remark.reopen", number, () -> {
                service.reopen(remark.id());
                reload();
            }));
        }
        return actions;
    }

    private static Button button(String key, int number, Runnable action) {
        Button button = new Button(Words.text(key), click -> action.run());
        button.setAriaLabel(Words.text(key) + ", " + Words.text("descriptions.remark.number", number));
        return button;
    }
}
