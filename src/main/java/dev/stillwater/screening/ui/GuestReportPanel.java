package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.stillwater.screening.IdentityProof;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/**
 * The report of everything that is stored about a guest: made when asked for, after saying how the
 * guest was made sure of; shown in the guest's language and given as a file.
 */
class GuestReportPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "guest-data.html";

    private final transient Function<IdentityProof, ReportPaper> make;
    private final RadioButtonGroup<IdentityProof> proof = new RadioButtonGroup<>(Words.text("screening.report.proof"));
    private final Div result = new Div();

    /** @param make makes the report, which is written to the trail */
    GuestReportPanel(Function<IdentityProof, ReportPaper> make) {
        super(Words.text("screening.report"));
        this.make = make;
        proof.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        proof.setItems(IdentityProof.values());
        proof.setItemLabelGenerator(each -> Words.of("screening.report.proof", each));
        proof.setRequiredIndicatorVisible(true);
        proof.addValueChangeListener(chosen -> proof.setInvalid(false));
        Button show = new Button(Words.text("screening.report.make"), click -> show());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        result.addClassName("guest-report");
        Div ask = new Div(new Paragraph(Words.text("screening.report.how")), proof, show);
        ask.addClassNames("form", "report-ask");
        with(ask, result);
    }

    private void show() {
        IdentityProof chosen = proof.getValue();
        proof.setInvalid(chosen == null);
        proof.setErrorMessage(Words.text("screening.report.proof.missing"));
        if (chosen == null) {
            return;
        }
        ReportPaper paper = make.apply(chosen);
        Anchor file = new Anchor(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = ReportFile.of(paper);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/html; charset=utf-8", bytes.length);
        }), Words.text("screening.report.download"));
        file.getElement().setAttribute("download", FILE);
        Button print = new Button(
                Words.text("screening.report.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(file, print);
        actions.addClassNames("row", "wrap", "report-actions");
        result.removeAll();
        result.add(actions, article(paper));
    }

    private static Article article(ReportPaper paper) {
        Article article = new Article();
        article.getElement().setAttribute("lang", paper.language().toLanguageTag());
        article.addClassName("report-paper");
        H2 title = new H2(paper.title());
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("this.focus()");
        article.add(title, muted(paper.intro()));
        paper.parts().forEach(part -> {
            Section section = new Section(new H3(part.heading()));
            if (!part.note().isEmpty()) {
                section.add(muted(part.note()));
            }
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            part.entries().forEach(entry -> list.add(line(entry)));
            section.add(list);
            article.add(section);
        });
        return article;
    }

    private static ListItem line(ReportPaper.Entry entry) {
        Div words = new Div(new Span(entry.text()));
        words.addClassNames("stack-s", "grow");
        entry.below().forEach(text -> {
            Span below = new Span(text);
            below.addClassNames("mute", "small");
            words.add(below);
        });
        return new ListItem(words);
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("mute", "small");
        return paragraph;
    }
}
