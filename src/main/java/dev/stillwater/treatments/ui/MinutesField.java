package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.uikit.Words;

/** The minutes of one part in one length. */
class MinutesField extends IntegerField {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 5;
    private static final int MOST = 240;
    private static final int STEP = 5;

    /**
     * @param partName for those who cannot see which line the field stands in
     * @param changed is told after the model knows
     */
    MinutesField(PartsModel model, int row, int length, String partName, Runnable changed) {
        setAriaLabel(Words.text("treatments.minutes.of", partName, length + 1));
        setValue(model.minutes(row, length));
        // Arrows move in steps that treatments come in; any whole minute may be typed.
        setStep(STEP);
        setManualValidation(true);
        setStepButtonsVisible(true);
        setSuffixComponent(new Span(Words.text("treatments.minutes.unit")));
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            Integer value = change.getValue();
            model.setMinutes(row, length, value);
            setInvalid(value != null && (value < LEAST || value > MOST));
            changed.run();
        });
        setErrorMessage(Words.text("treatments.minutes.range", LEAST, MOST));
    }

    /** Whether what it holds, if anything, is no length that a part can have. It says so then. */
    boolean refusesItself() {
        Integer value = getValue();
        setInvalid(value == null || value < LEAST || value > MOST);
        return isInvalid();
    }
}
