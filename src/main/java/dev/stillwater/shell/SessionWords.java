package dev.stillwater.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import dev.stillwater.uikit.Translations;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a session has ended. Without cookies a browser has no session either, so the same
 * is said. Vaadin asks in the language of the browser, which need not be that of the person; the
 * screen gets the person's words beforehand.
 */
final class SessionWords {

    private static final String TITLE = "shell.session.title";

    /** Asked directly: without a cookie there is neither a session nor anything else that Vaadin's own way needs. */
    private static final Translations TEXTS = new Translations();

    private SessionWords() {}

    static SystemMessages in(@Nullable Locale asked) {
        Locale locale = asked == null ? Translations.LANGUAGES.getFirst() : asked;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(locale, TITLE));
        messages.setSessionExpiredMessage(text(locale, "shell.session.text"));
        messages.setCookiesDisabledCaption(text(locale, TITLE));
        messages.setCookiesDisabledMessage(text(locale, "shell.session.text"));
        messages.setInternalErrorCaption(text(locale, "shell.session.broken"));
        messages.setInternalErrorMessage(text(locale, "shell.session.brokenText"));
        return messages;
    }

    /** Tells the screen what to say, should the session end. */
    static void tell(UI ui) {
        List<String> titles = Translations.LANGUAGES.stream().map(language -> text(language, TITLE)).toList();
        ui.getPage().executeJs("window.stillwaterSession?.say($0)", Map.of(
                "titles", titles,
                "title", Words.text(TITLE),
                "text", Words.text("shell.session.text"),
                "kept", Words.text("shell.session.kept"),
                "signIn", Words.text("shell.session.signIn"),
                "again", Words.text("shell.session.again")));
    }

    private static String text(Locale locale, String key) {
        return TEXTS.getTranslation(key, locale);
    }
}
