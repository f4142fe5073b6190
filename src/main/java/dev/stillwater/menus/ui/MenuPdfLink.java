package dev.stillwater.menus.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersion;
import dev.stillwater.paper.Paper;
import dev.stillwater.paper.PrintingPress;
import dev.stillwater.uikit.Words;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Downloads a published menu as a PDF. Rights are asked for anew when it is pressed, so that a screen
 * left open gives nothing to who may no longer read it.
 */
final class MenuPdfLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/pdf";

    private final transient MenuReading reading;
    private final transient PrintingPress press;
    private final transient LocationData location;
    private final int number;

    MenuPdfLink(MenuReading reading, PrintingPress press, LocationData location, MenuVersion version) {
        this.reading = reading;
        this.press = press;
        this.location = location;
        this.number = version.number();
        String file = fileName(version);
        setText(Words.text("menus.pdf"));
        setHref(DownloadHandler.fromInputStream(event -> download(event.getUI()), file));
        getElement().setAttribute("download", file);
    }

    /** The document, or why there is none for whoever asks. */
    DownloadResponse download(UI screen) {
        Optional<MenuVersion> version;
        try {
            version = reading.version(location.stored(), number);
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        }
        if (version.isEmpty()) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        AtomicReference<Paper> paper = new AtomicReference<>();
        // In the words of the screen, whose language they ask it for.
        screen.accessSynchronously(() -> paper.set(MenuPrint.of(version.get().content(), number, published(version.get()))));
        byte[] pdf = press.pdf(paper.get());
        return new DownloadResponse(new ByteArrayInputStream(pdf), fileName(version.get()), TYPE, pdf.length);
    }

    private String fileName(MenuVersion version) {
        return "menu-" + location.code() + "-" + published(version) + ".pdf";
    }

    private LocalDate published(MenuVersion version) {
        return version.publishedAt().atZone(location.zone()).toLocalDate();
    }
}
