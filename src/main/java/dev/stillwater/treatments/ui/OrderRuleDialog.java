package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.KeptOrderRule;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.OrderRule;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.List;

/** A rule on the order of two modalities. */
class OrderRuleDialog {

    private static final ModalityCode UNKNOWN = ModalityCode.of("XX");

    private final LibraryKeeping keeping;
    private final KeptOrderRule kept;
    private final Runnable saved;
    private final Select<Modality> first = new Select<>();
    private final Select<Modality> second = new Select<>();
    private final RadioButtonGroup<OrderRule.Kind> kind = new RadioButtonGroup<>(Words.text("treatments.rule.kind"));
    private final TextArea reasonEn = new TextArea(Words.text("treatments.rule.reason"));
    private final TextArea reasonEs = new TextArea(Words.text("treatments.rule.reasonEs"));

    OrderRuleDialog(LibraryKeeping keeping, KeptOrderRule kept, List<Modality> modalities, Runnable saved) {
        this.keeping = keeping;
        this.kept = kept;
        this.saved = saved;
        setUp(first, "treatments.rule.first", modalities, kept.rule().first());
        setUp(second, "treatments.rule.second", modalities, kept.rule().second());
        kind.setItems(OrderRule.Kind.values());
        kind.setItemLabelGenerator(one -> Words.of("treatments.rule.kind", one));
        kind.setValue(kept.rule().kind());
        reasonEn.setHelperText(Words.text("treatments.rule.reason.help"));
        reasonEn.setValue(kept.rule().reason().en());
        reasonEs.setValue(kept.rule().reason().es());
    }

    /** A rule that nobody has written yet. */
    static KeptOrderRule fresh() {
        return new KeptOrderRule(
                new OrderRule(Ids.next(), OrderRule.Kind.BEFORE, UNKNOWN, UNKNOWN, new LocalText("", "")), KeptOrderRule.NEW);
    }

    void open() {
        FormDialog dialog = new FormDialog(Words.text("treatments.rule"), Words.text("treatments.rule.save"), this::save)
                .with(first, kind, second, reasonEn, reasonEs)
                .field("first", first)
                .field("second", second)
                .field("reasonEn", reasonEn)
                .field("reasonEs", reasonEs);
        dialog.open();
        first.focus();
    }

    private void save() {
        OrderRule rule = new OrderRule(
                kept.rule().id(), kind.getValue(), Fields.required(first, "first").code(), Fields.required(second, "second").code(),
                new LocalText(reasonEn.getValue(), reasonEs.getValue()));
        keeping.save(new KeptOrderRule(rule, kept.version()));
        saved.run();
        Notices.done(Words.text("treatments.rule.saved"));
    }

    private static void setUp(Select<Modality> select, String label, List<Modality> modalities, ModalityCode chosen) {
        select.setLabel(Words.text(label));
        select.setItems(modalities);
        select.setItemLabelGenerator(one -> Words.local(one.names()));
        modalities.stream().filter(one -> one.code().equals(chosen)).findFirst().ifPresent(select::setValue);
    }
}
