package dev.stillwater.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.stillwater.kernel.Refusal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * A time of day to type or to pick, in the screen's language. Takes what people type at a desk (14:30,
 * 1430, 2:30 pm, 9), and refuses the rest: the component by itself makes some other time out of 25:99.
 */
public class TimeField extends TimePicker {

    private static final long serialVersionUID = 1L;

    /**
     * Reads in place of the component, again after each change of its language, which sets a reader of its own.
     * Seconds are read too, because the component has it read what it wrote itself, and left out of the answer.
     */
    private static final String READ =
            """
            const field = this;
            const read = text => {
              const found = /^\\s*(\\d{1,2})(?:[:.h]?([0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,3})?)?)?\\s*h?\\s*([ap])?\\.?\\s*m?\\.?\\s*$/i.exec(text || '');
              if (!found) return;
              let hours = +found[1];
              const minutes = +(found[2] || 0);
              const half = found[3] && found[3].toLowerCase();
              if (hours > 23 || (half && (hours < 1 || hours > 12))) return;
              if (half) hours = hours % 12 + (half === 'p' ? 12 : 0);
              return {hours, minutes};
            };
            const install = () => { field.i18n = {...field.i18n, parseTime: read}; };
            const whenReady = () => {
              const connector = field.$connector;
              if (!connector || !connector.setLocale) return setTimeout(whenReady, 20);
              if (!connector.readsStrictly) {
                const setLocale = connector.setLocale;
                connector.setLocale = locale => { setLocale(locale); install(); };
                connector.readsStrictly = true;
              }
              install();
            };
            whenReady();
            if (!('typedText' in field)) Object.defineProperty(field, 'typedText', {get: () => field.inputElement?.value || ''});
            """;

    /** @param step between the times to pick; any minute can be typed */
    public TimeField(String label, Duration step) {
        super(label);
        setLocale(Words.locale());
        setStep(step);
        setManualValidation(true);
        // The component tells the server of what it cannot read only while there was no time before.
        for (String event : List.of("change", "unparsable-change", "focusout")) {
            getElement().addPropertyChangeListener("typedText", event, typed -> {});
        }
    }

    /**
     * The time that was entered.
     *
     * @param field as the form names it
     * @throws Refusal at the field when there is none, or when what was typed is no time
     */
    public LocalTime required(String field) {
        if (getValue() == null && !getElement().getProperty("typedText", "").isBlank()) {
            throw Refusal.at(field, "refusal.time.form");
        }
        return Fields.required(this, field);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(READ);
    }
}
