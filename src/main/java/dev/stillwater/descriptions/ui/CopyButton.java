package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;

/** Copies a text. The browser does so within the click: later it would not let it. */
class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    private static final String COPY = """
            if (this.copies === undefined) {
              this.addEventListener('click', () => {
                if (navigator.clipboard) {
                  navigator.clipboard.writeText(this.copies);
                  return;
                }
                const area = document.createElement('textarea');
                area.value = this.copies;
                document.body.append(area);
                area.select();
                document.execCommand('copy');
                area.remove();
                this.focus();
              });
            }
            this.copies = $0;
            """;

    private final String text;

    CopyButton(String text) {
        super(Words.text("descriptions.kept.copy"), click -> Notices.done(Words.text("descriptions.kept.copied")));
        this.text = text;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(COPY, text);
    }
}
