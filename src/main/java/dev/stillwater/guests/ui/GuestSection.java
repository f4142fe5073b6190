package dev.stillwater.guests.ui;

import com.vaadin.flow.component.Component;
import dev.stillwater.guests.GuestData;

/**
 * A part of a guest's page that a module above fills, such as appointments. Beans of this type show
 * on the page in the order of their {@code @Order}.
 */
@FunctionalInterface
public interface GuestSection {

    /** The part for this guest; it may read, with the rights of the person at the screen. */
    Component of(GuestData guest);
}
