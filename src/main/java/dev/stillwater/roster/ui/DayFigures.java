package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.uikit.Words;
import java.text.NumberFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** A day in a few numbers: how many, how many held, how much of the shifts is booked, who has most. */
final class DayFigures {

    private DayFigures() {}

    static Component of(DayRoster roster) {
        long booked = roster.occupying().size();
        long held = roster.occupying().stream().filter(one -> one.state() == AppointmentState.HELD).count();
        long shiftMinutes = roster.shifts().stream().mapToLong(shift -> shift.span().minutes()).sum();
        long bookedMinutes = roster.occupying().stream().mapToLong(one -> one.span().minutes()).sum();
        NumberFormat percent = NumberFormat.getPercentInstance(Words.locale());
        Div figures = new Div(figure(String.valueOf(booked), Words.text("roster.figure.appointments")));
        if (roster.guestsShown()) {
            figures.add(figure(String.valueOf(held), Words.text("roster.figure.held")));
        }
        figures.add(figure(shiftMinutes == 0 ? "–" : percent.format((double) bookedMinutes / shiftMinutes),
                Words.text("roster.figure.booked")));
        Map<TherapistId, Integer> handsOn = roster.occupying().stream()
                .collect(Collectors.groupingBy(AppointmentData::therapist, Collectors.summingInt(AppointmentData::handsOnMinutes)));
        handsOn.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> figures.add(
                figure(Words.minutes(most.getValue()), Words.text("roster.figure.handsOn", roster.therapist(most.getKey())))));
        figures.addClassName("figures");
        return figures;
    }

    private static Div figure(String number, String words) {
        Span value = new Span(number);
        value.addClassName("number");
        Span what = new Span(words);
        what.addClassNames("mute", "small");
        return new Div(value, what);
    }
}
