package dev.stillwater.guests;

/** A guest as a line of a list. */
public record GuestRow(GuestId id, String name, String phone, String email) {}
