package dev.stillwater.roster.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.roster.LeaveRequest;
import dev.stillwater.roster.LeaveState;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.Optional;

/** Leave that was asked for, in words. */
final class LeaveWords {

    private LeaveWords() {}

    static String days(LeaveRequest request) {
        return request.first().equals(request.last())
                ? Words.dayAndDate(request.first())
                : Words.text("roster.leave.days", request.first(), request.last());
    }

    static Span state(LeaveState state) {
        Status status = switch (state) {
            case ASKED -> Status.WAIT;
            case GRANTED -> Status.GOOD;
            case DECLINED, REVOKED -> Status.REFUSED;
            case TAKEN_BACK -> Status.NEUTRAL;
        };
        return status.word(Words.of("roster.leave.state", state));
    }

    /** Who decided. */
    static Optional<String> decision(LeaveRequest request) {
        return request.decidedBy().isEmpty()
                ? Optional.empty()
                : Optional.of(Words.text("roster.leave.decidedBy", request.decidedBy()));
    }
}
