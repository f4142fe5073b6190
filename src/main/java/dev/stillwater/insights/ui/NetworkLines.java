package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.insights.Network;
import dev.stillwater.insights.UncoveredTreatment;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.therapists.TherapistRow;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The lines of head office's home. Each begins with the way to where it is mended. */
record NetworkLines(LocalDate today) {

    static ListItem waiting(WaitingDescription waiting) {
        return line(
                "treatments/" + waiting.treatment().value() + "/text/" + waiting.language(),
                Words.local(waiting.treatmentNames()),
                Words.text("insights.network.sentBy", Looks.language(waiting.language()), waiting.sentBy(), day(waiting.sentAt())));
    }

    static ListItem uncovered(UncoveredTreatment found) {
        ListItem line = line(
                "treatments/" + found.treatment().value(), Words.local(found.names()),
                found.offeredWithout().isEmpty()
                        ? Words.text("insights.network.uncovered.notOffered")
                        : Words.text("insights.network.uncovered.at", Words.list(found.offeredWithout())));
        if (!found.anywhere()) {
            line.add(Status.REFUSED.word(Words.text("insights.network.uncovered.nobody")));
        }
        return line;
    }

    ListItem paper(TherapistRow row) {
        ListItem line = line("therapists/" + row.id().value(), row.name(), "");
        LocalDate end = row.nextEnd();
        if (row.suspended()) {
            line.add(Status.REFUSED.word(Words.text("insights.network.suspended")));
        } else if (end != null) {
            boolean over = end.isBefore(today);
            line.add((over ? Status.REFUSED : Status.WAIT).word(
                    Words.text(over ? "insights.network.ended" : "insights.network.ends", end)));
        }
        return line;
    }

    /** The policy in force, and the draft of the next. */
    List<ListItem> policy(Network network) {
        List<ListItem> lines = new ArrayList<>();
        PolicyVersionRow inForce = network.policy();
        ListItem now = line(
                "policy", Words.text("insights.network.policy.version", inForce.number()),
                inForce.inForceFrom() == null ? "" : Words.text("insights.network.policy.since", day(inForce.inForceFrom())));
        now.add(Status.GOOD.word(Words.text("insights.network.policy.inForce")));
        lines.add(now);
        PolicyVersionRow draft = network.draft();
        if (draft != null) {
            ListItem next = line(
                    "policy", Words.text("insights.network.policy.version", draft.number()),
                    draft.changedBy() == null
                            ? ""
                            : Words.text("insights.network.policy.changed", draft.changedBy(), day(draft.changedAt())));
            next.add(Status.CHANGES.word(Words.text("insights.network.policy.draft")));
            lines.add(next);
        }
        return lines;
    }

    private static ListItem line(String path, String name, String detail) {
        Div words = new Div(new Anchor(path, name));
        words.addClassNames("stack-s", "grow");
        if (!detail.isEmpty()) {
            words.add(small(detail));
        }
        return new ListItem(words);
    }

    private static Component small(String text) {
        Span detail = new Span(text);
        detail.addClassNames("mute", "small");
        return detail;
    }

    private static String day(Instant instant) {
        return Words.date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
