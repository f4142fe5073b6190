package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.policy.PolicyAuthorship;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyTransfer;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What head office does with a whole version: begin, sign, try, publish, withdraw, discard, take out and bring in. */
final class PolicyActions {

    private final PolicyReading reading;
    private final PolicyEditing editing;
    private final PolicyPublishing publishing;
    private final PolicyAuthorship authorship;
    private final PolicyTransfer transfer;
    private final boolean office;
    private final IntConsumer goTo;
    private final Runnable reload;
    private final Runnable goHome;
    private final PublishingDialogs dialogs;
    private final Button begin = button("screening.policy.begin", this::begin);
    private final Button takeOver = button("policy.takeOver", this::takeOver);
    private final Button discard = button("screening.policy.discard", this::discard);
    private final Button file = button("screening.policy.file", this::file);
    private final Button withdraw = button("screening.policy.withdraw", this::withdraw);
    private final Button sign = button("screening.policy.sign", this::sign);
    /** Another module's screen: known by its address only. */
    private final Anchor simulate = new Anchor("policy/simulation", Words.text("screening.policy.simulate"));
    private final Button publish = button("screening.policy.publish", this::publish);
    private @Nullable PolicyVersion shown;

    /**
     * @param office whether this is head office; to all others no action is shown
     * @param goTo shows the version with a number
     * @param reload shows what is shown as it is now
     * @param goHome shows the version in force, since the one shown is gone
     */
    PolicyActions(
            PolicyReading reading, PolicyEditing editing, PolicyPublishing publishing, PolicyAuthorship authorship,
            PolicyTransfer transfer, boolean office, IntConsumer goTo, Runnable reload, Runnable goHome) {
        this.reading = reading;
        this.editing = editing;
        this.publishing = publishing;
        this.authorship = authorship;
        this.transfer = transfer;
        this.office = office;
        this.goTo = goTo;
        this.reload = reload;
        this.goHome = goHome;
        dialogs = new PublishingDialogs(publishing, reload);
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
    }

    private static Button button(String key, Runnable action) {
        return new Button(Words.text(key), click -> action.run());
    }

    void in(PageHeader header) {
        header.withActions(simulate, file, discard, withdraw, takeOver, sign, begin, publish);
    }

    void show(PolicyVersion version, List<PolicyVersionRow> rows) {
        shown = version;
        boolean draft = office && version.isDraft();
        begin.setVisible(office && rows.stream().noneMatch(row -> row.state() == PolicyState.DRAFT));
        file.setVisible(office);
        simulate.setVisible(office && version.state().isPending());
        simulate.setHref("policy/simulation?version=" + version.number());
        discard.setVisible(draft);
        takeOver.setVisible(draft && authorship.editors(version.id()).size() > 1);
        sign.setVisible(draft);
        publish.setVisible(draft);
        withdraw.setVisible(office && version.state() == PolicyState.SCHEDULED);
    }

    private PolicyVersion shown() {
        if (shown == null) {
            throw new NotThere();
        }
        return shown;
    }

    private void begin() {
        goTo.accept(editing.draft().number());
    }

    private void sign() {
        dialogs.sign(shown());
    }

    private void publish() {
        PolicyVersion draft = shown();
        PolicyVersion inForce = reading.inForce();
        PolicyComparison changes = editing.compare(inForce, draft);
        dialogs.publish(draft, ChangesPanel.sum(changes), new LooserAgreement(
                changes.loosening(), inForce, draft, PolicyWords.names(reading.modalities())));
    }

    private void file() {
        new FileDialog(transfer, shown(), reload).open();
    }

    private void withdraw() {
        PolicyVersion scheduled = shown();
        Confirm.open(
                Words.text("screening.withdraw.title", scheduled.number()),
                Words.text("screening.withdraw.text"),
                Words.text("screening.policy.withdraw"),
                () -> {
                    publishing.withdraw(scheduled.id(), scheduled.version());
                    reload.run();
                });
    }

    private void takeOver() {
        PolicyVersion draft = shown();
        Confirm.open(
                Words.text("policy.takeOver.title", draft.number()),
                Words.text("policy.takeOver.text", authorship.others(draft.id())) + " "
                        + ChangesPanel.sum(editing.compare(reading.inForce(), draft)),
                Words.text("policy.takeOver"),
                () -> {
                    authorship.takeOver(draft.id(), draft.version());
                    Notices.done(Words.text("policy.takeOver.done", draft.number()));
                    reload.run();
                });
    }

    private void discard() {
        PolicyVersion draft = shown();
        Confirm.open(
                Words.text("screening.discard.title", draft.number()),
                Words.text("screening.discard.text") + " " + ChangesPanel.sum(editing.compare(reading.inForce(), draft)),
                Words.text("screening.policy.discard"),
                () -> {
                    editing.discard(draft.id(), draft.version());
                    goHome.run();
                });
    }
}
