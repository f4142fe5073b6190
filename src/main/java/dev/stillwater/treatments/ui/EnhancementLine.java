package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.uikit.Words;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One enhancement as a group of fields. */
class EnhancementLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.text("treatments.enhancement.nameEn"));
    private final TextField nameEs = new TextField(Words.text("treatments.enhancement.nameEs"));
    private final IntegerField minutes = new IntegerField(Words.text("treatments.enhancement.minutesMore"));
    private final TextField prices = new TextField(Words.text("treatments.enhancement.priceGuidance"));
    private final Checkbox heat = new Checkbox(Words.text("treatments.enhancement.heat"));
    private final MultiSelectComboBox<String> notices = new MultiSelectComboBox<>(Words.text("treatments.follows.notices"));
    private final MultiSelectComboBox<String> allergens = new MultiSelectComboBox<>(Words.text("treatments.follows.allergens"));

    private transient Set<Currency> sold = Set.of();

    EnhancementLine(
            Optional<Enhancement> enhancement, LibraryWords words, NameCheck claims, Runnable changed, Consumer<EnhancementLine> remove,
            BiConsumer<EnhancementLine, Integer> move) {
        notices.setItems(words.notices().keySet());
        notices.setItemLabelGenerator(code -> Words.local(words.notice(code)));
        allergens.setItems(words.allergens().keySet());
        allergens.setItemLabelGenerator(code -> Words.local(words.allergen(code)));
        name.setHelperText(Words.text("treatments.enhancement.name.help"));
        minutes.setHelperText(Words.text("treatments.enhancement.minutes.help"));
        minutes.setValue(0);
        minutes.setMin(0);
        prices.setHelperText(Words.text("treatments.enhancement.prices.help"));
        prices.addClassName("price-guidance");
        name.setRequiredIndicatorVisible(true);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setManualValidation(true);
        enhancement.ifPresent(this::write);
        List.of(name, nameEs, prices).forEach(field -> field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.run();
        }));
        minutes.addValueChangeListener(change -> {
            minutes.setInvalid(false);
            changed.run();
        });
        heat.addValueChangeListener(change -> changed.run());
        notices.addValueChangeListener(change -> changed.run());
        allergens.addValueChangeListener(change -> changed.run());

        claims.follow(name, "en", CopyField.ENHANCEMENT);
        claims.follow(nameEs, "es", CopyField.ENHANCEMENT);
        Div fields = new Div(name, nameEs, minutes, prices, notices, allergens);
        fields.addClassName("form-columns");
        Div actions = new Div(
                heat, tool(VaadinIcon.ARROW_UP, "treatments.enhancement.up", () -> move.accept(this, -1)),
                tool(VaadinIcon.ARROW_DOWN, "treatments.enhancement.down", () -> move.accept(this, 1)),
                tool(VaadinIcon.TRASH, "treatments.enhancement.remove", () -> remove.accept(this)));
        actions.addClassName("enhancement-actions");
        getContent().add(fields, actions);
        getContent().addClassNames("enhancement", "stack-s");
        getContent().getElement().setAttribute("role", "group");
        label();
        prices.addValueChangeListener(change -> guide(sold));
        name.addValueChangeListener(change -> label());
    }

    /** Says in which of the currencies that the treatment is sold in its own guidance has nothing. */
    void guide(Set<Currency> currencies) {
        sold = currencies;
        List<String> without = readable()
                .map(bands -> sold.stream().filter(one -> !bands.containsKey(one)).map(Currency::getCurrencyCode).sorted().toList())
                .orElse(List.of());
        String help = Words.text("treatments.enhancement.prices.help");
        prices.setHelperText(without.isEmpty() ? help : help + ". " + Words.text("treatments.enhancement.prices.none", Words.list(without)));
    }

    void focus() {
        name.focus();
    }

    /** @throws Refusal at enhancements when the line lacks its name or its minutes, or its prices cannot be read */
    Enhancement read() {
        Refusal.together(this::checkName, this::checkMinutes, this::bands);
        return new Enhancement(
                name.getValue(), nameEs.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0), heat.getValue(),
                List.copyOf(notices.getValue()), allergens.getValue(), bands());
    }

    private void checkName() {
        if (name.getValue().isBlank()) {
            throw refused(name, Refusal.at("enhancements", "treatments.enhancement.nameMissing"));
        }
    }

    private void checkMinutes() {
        if (minutes.getValue() == null) {
            Refusal missing = Refusal.at("enhancements", "treatments.enhancement.minutesMissing", name.getValue());
            minutes.setErrorMessage(Words.whys(missing.whys()));
            minutes.setInvalid(true);
            throw missing;
        }
    }

    /** The enhancement if it can be read by now. */
    Optional<Enhancement> soFar() {
        Integer more = minutes.getValue();
        return name.getValue().isBlank() || more == null
                ? Optional.empty()
                : Optional.of(new Enhancement(
                        name.getValue(), nameEs.getValue(), more, heat.getValue(), List.copyOf(notices.getValue()),
                        allergens.getValue(), Map.of()));
    }

    /** Empty while what is typed there is no guidance. */
    private Optional<Map<Currency, PriceBand>> readable() {
        try {
            return Optional.of(PriceBand.read(prices.getValue()));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private Map<Currency, PriceBand> bands() {
        try {
            return PriceBand.read(prices.getValue());
        } catch (Refusal refusal) {
            throw refused(prices, Refusal.at("enhancements", refusal.whys().getFirst().key(), refusal.whys().getFirst().args().toArray()));
        }
    }

    private static Refusal refused(TextField field, Refusal refusal) {
        field.setErrorMessage(Words.whys(refusal.whys()));
        field.setInvalid(true);
        field.focus();
        return refusal;
    }

    private void write(Enhancement one) {
        name.setValue(one.name());
        nameEs.setValue(one.nameEs());
        minutes.setValue(one.minutes());
        prices.setValue(PriceBand.written(one.prices()));
        heat.setValue(one.heat());
        notices.setValue(one.notices());
        allergens.setValue(one.allergens());
    }

    private void label() {
        getContent().getElement().setAttribute("aria-label", Words.text("treatments.enhancement", name.getValue()));
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(Words.text(key));
        button.setTooltipText(Words.text(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
