package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.Words;

/** What a guest reads before the first question and after the last. */
final class GuestPages {

    /** A page that begins with a heading. */
    interface Headed {
        H1 heading();
    }

    private GuestPages() {}

    /** A page of a few sentences and what to do. */
    static final class Page extends Div implements Headed {

        private static final long serialVersionUID = 1L;

        private final H1 heading;

        private Page(String heading, Component... rest) {
            this.heading = new H1(heading);
            addClassName("guest-page");
            add(this.heading);
            add(rest);
        }

        @Override
        public H1 heading() {
            return heading;
        }
    }

    /** Where all of it is on record already, only asking everything again is left. */
    static Page welcome(
            String firstName, QuestionPlan plan, ScreeningSheet sheet, Answers given, Runnable begin, Runnable anew) {
        boolean recorded = sheet.isRecorded(given);
        Button start = large(Words.text("screening.guest.start"), begin);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setVisible(!recorded);
        Div actions = new Div(start);
        actions.addClassName("guest-actions");
        Page page = new Page(
                Words.text("screening.guest.hello", firstName),
                new Paragraph(why(sheet)),
                new Paragraph(Words.text("screening.guest.howMany", plan.questions().size())));
        if (!plan.known().isEmpty()) {
            page.add(new Paragraph(Words.text("screening.guest.known")));
            page.add(recorded ? new Paragraph(Words.text("screening.guest.handBack")) : new Span());
            actions.add(large(Words.text("screening.guest.anew"), anew));
        }
        page.add(actions);
        return page;
    }

    private static String why(ScreeningSheet sheet) {
        return sheet.today().equals(sheet.visit().day())
                ? Words.text("screening.guest.why")
                : Words.text("screening.guest.why.ahead", sheet.visit().day());
    }

    /** The same words whatever was decided. */
    static Page thanks(String firstName) {
        return new Page(
                Words.text("screening.guest.thanks", firstName),
                new Paragraph(Words.text("screening.guest.handBack")));
    }

    static Page stopped() {
        return new Page(
                Words.text("screening.guest.stopped"), new Paragraph(Words.text("screening.guest.handBack")));
    }

    static Button large(String text, Runnable what) {
        Button button = new Button(text, click -> what.run());
        button.addClassName("guest-button");
        return button;
    }
}
