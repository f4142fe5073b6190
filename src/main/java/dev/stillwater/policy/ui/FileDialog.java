package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Utf8;
import dev.stillwater.policy.IncomingPolicy;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyTransfer;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.FileField;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A version as a file, as a printed form, and for a draft: its content from a file. */
final class FileDialog {

    private static final int LARGEST = 4_000_000;

    private static final String FORM = "policy-file.md";

    private final PolicyTransfer transfer;
    private final PolicyVersion version;
    private final Runnable changed;
    private final Dialog dialog = new Dialog();
    private final Paragraph refused = new Paragraph();

    FileDialog(PolicyTransfer transfer, PolicyVersion version, Runnable changed) {
        this.transfer = transfer;
        this.version = version;
        this.changed = changed;
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("refusal");
        refused.setVisible(false);
        Anchor print = new Anchor("policy/print?version=" + version.number(), Words.text("screening.file.print"));
        Div body = new Div(export(), print, form());
        body.addClassName("stack");
        if (version.isDraft()) {
            body.add(new Paragraph(Words.text("screening.file.import")),
                    new FileField(FileField.Kind.JSON, LARGEST, this::read), refused);
        }
        dialog.setHeaderTitle(Words.text("screening.file.title", version.number()));
        dialog.addClassName("form-dialog");
        dialog.add(body);
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Anchor export() {
        String name = "screening-policy-" + version.number() + ".json";
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = transfer.write(version.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length);
        }), Words.text("screening.file.export"));
        link.getElement().setAttribute("download", name);
        return link;
    }

    /** What a file may say, field by field. */
    private static Anchor form() {
        Anchor link = new Anchor(DownloadHandler.forClassResource(FileDialog.class, "/policy/" + FORM, FORM), Words.text("screening.file.form"));
        link.getElement().setAttribute("download", FORM);
        return link;
    }

    void read(byte[] bytes) {
        try {
            String text = Utf8.text(bytes, "file.encoding");
            refused.setVisible(false);
            ask(transfer.look(version.id(), version.version(), text), text);
        } catch (Refusal refusal) {
            refuse(Words.whys(refusal.whys()) + " " + Words.text("screening.file.refused", Words.text("screening.file.form")));
        }
    }

    /** What is gone afterwards, and what stands there instead, before anything is replaced. */
    private void ask(IncomingPolicy file, String text) {
        UnorderedList both = new UnorderedList(
                new ListItem(Words.text("screening.file.draft", changedBy(), ChangesPanel.sum(file.draft()))),
                new ListItem(Words.text("screening.file.file", ChangesPanel.sum(file.file()))),
                new ListItem(Words.text("screening.file.replaced", ChangesPanel.sum(file.replaced()))));
        Confirm.open(
                Words.text("screening.file.replace.title", version.number()),
                Words.text(
                        "screening.file.replace", changedBy(),
                        Words.dateTime(version.changedAt(), PublishingDialogs.zone()), count(file.draft())),
                Words.text("screening.file.replace.primary"), () -> {
                    transfer.read(version.id(), version.version(), text);
                    Notices.done(Words.text("screening.file.read", version.number()));
                    dialog.close();
                    changed.run();
                }, both);
    }

    private static int count(PolicyComparison changes) {
        return changes.cells().size() + changes.asked().size();
    }

    private String changedBy() {
        return version.changedBy() == null ? Words.text("screening.file.portal") : version.changedBy();
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }
}
