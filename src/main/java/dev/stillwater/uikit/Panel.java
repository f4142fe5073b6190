package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;

/** A card with a title, things at its right, and content. */
public class Panel extends Composite<Section> {

    private final H2 title = new H2();
    private final Div aside = new Div();
    private final Div body = new Div();

    public Panel(String heading) {
        title.setText(heading);
        aside.addClassName("panel-aside");
        Div head = new Div(title, aside);
        head.addClassName("panel-head");
        body.addClassName("panel-body");
        getContent().add(head, body);
        getContent().addClassName("panel");
        head.setVisible(!heading.isBlank());
    }

    public void setHeading(String heading) {
        title.setText(heading);
    }

    public Panel withAside(Component... components) {
        aside.add(components);
        return this;
    }

    public Panel with(Component... components) {
        body.add(components);
        return this;
    }

    /** Puts other content in place of what was there. */
    public void show(Component... components) {
        body.removeAll();
        body.add(components);
    }

    public void show(Collection<? extends Component> components) {
        show(components.toArray(Component[]::new));
    }
}
