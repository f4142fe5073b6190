package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: what it is, one line about it, and its actions, the primary one last. */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Span above = new Span();
    private final Span below = new Span();
    private final Div actions = new Div();

    public PageHeader() {
        Div words = new Div(above, title, below);
        words.addClassName("page-words");
        above.addClassNames("mute", "small");
        below.addClassName("mute");
        above.setVisible(false);
        below.setVisible(false);
        actions.addClassName("page-actions");
        getContent().add(words, actions);
        getContent().addClassName("page-header");
    }

    public PageHeader(String title) {
        this();
        setTitle(title);
    }

    public final PageHeader setTitle(String text) {
        title.setText(text);
        return this;
    }

    /** A small line above the title, such as what it is part of. */
    public PageHeader setAbove(String text) {
        above.setText(text);
        above.setVisible(!text.isBlank());
        return this;
    }

    /** A line below the title. */
    public PageHeader setBelow(String text) {
        below.setText(text);
        below.setVisible(!text.isBlank());
        return this;
    }

    /** Leads hand and ear to the title, where what stood below it has changed as a whole. */
    public void focusTitle() {
        title.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
    }

    public PageHeader withActions(Component... components) {
        actions.add(components);
        return this;
    }
}
