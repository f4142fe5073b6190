package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.LibraryNews;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Locale;
import java.util.function.Consumer;

/** What is new at head office for the treatments of the menu in force; not there while nothing is. */
class NewsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    /** @param offer opens a treatment's lengths and prices; asked only where the caller writes the draft */
    NewsPanel(MenuReview review, LocationData location, boolean mine, Consumer<TreatmentId> offer) {
        setVisible(!review.news().isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        review.news().forEach(news -> {
            Span name = new Span(Words.local(news.name()));
            name.addClassName("strong");
            Span words = new Span(words(news, location));
            words.addClassName("small");
            Div line = new Div(name, words);
            line.addClassNames("stack-s", "grow");
            ListItem item = new ListItem(line);
            if (mine && news instanceof LibraryNews.NewLength && !review.draft().of(news.treatment()).isEmpty()) {
                Button choose = new Button(Words.text("menus.news.choose"), click -> offer.accept(news.treatment()));
                choose.setAriaLabel(Words.text("menus.news.chooseOf", Words.local(news.name())));
                item.add(choose);
            }
            list.add(item);
        });
        getContent().show(list);
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("menus.news"));
    }

    private static String words(LibraryNews news, LocationData location) {
        return switch (news) {
            case LibraryNews.NewLength length -> Words.text("menus.news.length", length.handsOnMinutes(),
                    length.addedAt().atZone(location.zone()).toLocalDate());
            case LibraryNews.NewText text -> Words.text("menus.news.text", Locale.of(text.language()).getDisplayLanguage(Words.locale()), text.effectiveOn());
        };
    }
}
