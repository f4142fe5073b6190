package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.treatments.LocationImpact;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;

/** What withdrawing or changing lengths touches, a line a location. */
class ImpactList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ImpactList(List<LocationImpact> impact) {
        this(impact, "treatments.impact");
    }

    /** @param about key of the sentence before the lines; it is given how many locations and appointments there are */
    ImpactList(List<LocationImpact> impact, String about) {
        if (impact.isEmpty()) {
            getContent().add(new Paragraph(Words.text("treatments.impact.none")));
            return;
        }
        long appointments = impact.stream().mapToLong(LocationImpact::appointments).sum();
        getContent().add(new Paragraph(Words.text(about, impact.size(), appointments)));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "impact-lines");
        impact.forEach(one -> list.add(line(one)));
        getContent().add(list);
    }

    private static ListItem line(LocationImpact impact) {
        Span name = new Span(impact.location());
        name.addClassNames("strong", "grow");
        List<String> touched = new ArrayList<>();
        if (impact.onMenu()) {
            touched.add(Words.text("treatments.impact.menu"));
        }
        if (impact.appointments() > 0) {
            touched.add(Words.text("treatments.impact.appointments", impact.appointments()));
            touched.add(Words.text("treatments.impact.shifts", impact.shifts()));
        }
        Span what = new Span(Words.list(touched));
        what.addClassName("small");
        return new ListItem(name, what);
    }
}
