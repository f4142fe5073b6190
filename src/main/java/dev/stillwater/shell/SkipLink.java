package dev.stillwater.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import dev.stillwater.uikit.Words;

/**
 * The first thing that Tab reaches on every screen, shown while it has the focus: leads past the frame to
 * the page itself, the screen's one {@code main} landmark.
 */
class SkipLink extends Anchor implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /**
     * What the server adds to a screen comes after its page, so the browser puts the link in front. It leads by hand: an
     * address that is a mere fragment would lead away, for it counts from the base of all addresses.
     */
    private static final String LEAD =
            """
            document.body.prepend(this);
            this.addEventListener('click', event => {
              event.preventDefault();
              const page = document.querySelector('main, [role="main"]');
              if (!page) return;
              page.setAttribute('tabindex', '-1');
              page.focus();
            });
            """;

    SkipLink() {
        super("#page", "");
        addClassName("skip-link");
        setRouterIgnore(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(LEAD);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(Words.text("shell.skip"));
    }
}
