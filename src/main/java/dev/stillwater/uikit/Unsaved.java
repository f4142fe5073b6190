package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;

/** Lets the browser ask before a page with something unsaved is reloaded or closed. */
public final class Unsaved {

    private static final String ASK = """
            this.$unsaved = $0;
            if (!this.$asks) {
              this.$asks = event => {
                if (!this.isConnected) {
                  window.removeEventListener('beforeunload', this.$asks);
                  this.$asks = null;
                } else if (this.$unsaved) {
                  event.preventDefault();
                }
              };
              window.addEventListener('beforeunload', this.$asks);
            }
            """;

    private Unsaved() {}

    /** Says of a part of the page whether it holds something that is not saved; a part that is gone holds nothing. */
    public static void set(Component part, boolean unsaved) {
        part.getElement().executeJs(ASK, unsaved);
    }
}
