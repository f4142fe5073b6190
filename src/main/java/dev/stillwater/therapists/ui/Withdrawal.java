package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;

/** The way to take a paper off the file, for one that was recorded by mistake. */
final class Withdrawal {

    private Withdrawal() {}

    static void offer(FormDialog dialog, String paper, Runnable withdraw) {
        Button button = new Button(Words.text("therapists.withdraw"), click -> Confirm.open(
                Words.text("therapists.withdraw.title", paper), Words.text("therapists.withdraw.text"),
                Words.text("therapists.withdraw.confirm"), () -> {
                    withdraw.run();
                    dialog.close();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.addClassName("push-start");
        dialog.getFooter().addComponentAsFirst(button);
    }
}
