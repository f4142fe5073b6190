package dev.stillwater.shell;

import com.vaadin.flow.component.UI;
import dev.stillwater.uikit.Words;

/** What the screen says of its connection, in the person's language; Vaadin says it in English otherwise. */
final class ConnectionWords {

    private static final String SAY = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $0;
              indicator.reconnectingText = $1;
              indicator.offlineText = $2;
            }
            """;

    private ConnectionWords() {}

    static void tell(UI ui) {
        ui.getPage().executeJs(SAY, Words.text("shell.connection.there"), Words.text("shell.connection.again"),
                Words.text("shell.connection.lost"));
    }
}
