package dev.stillwater.menus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersionRow;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The last versions of a location's menu, each to read. */
@Component
class VersionsDialog {

    private static final int MOST = 50;

    private final MenuReading reading;

    VersionsDialog(MenuReading reading) {
        this.reading = reading;
    }

    void open(LocationData location) {
        Dialog dialog = new Dialog(Words.text("menus.versionsOf", location.name()));
        dialog.addClassName("form-dialog");
        List<MenuVersionRow> rows = reading.history(location.stored(), PageRequest.of(0, MOST));
        if (rows.isEmpty()) {
            dialog.add(new EmptyState(Words.text("menus.nothingPublished")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            rows.forEach(row -> list.add(line(row, location, dialog)));
            dialog.add(list);
        }
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private static ListItem line(MenuVersionRow row, LocationData location, Dialog dialog) {
        Anchor link = new Anchor("menu/" + location.code() + "/" + row.number(), Words.text("menus.version", row.number()));
        link.addClassName("strong");
        link.getElement().addEventListener("click", click -> dialog.close());
        Span words = new Span(Words.text("menus.versionBy", row.publishedAt().atZone(location.zone()), row.publishedBy(), row.items()));
        words.addClassName("mute");
        return new ListItem(link, words);
    }
}
