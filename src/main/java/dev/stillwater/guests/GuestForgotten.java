package dev.stillwater.guests;

/** A guest's name is gone, in the running transaction: copies of it go too. */
public record GuestForgotten(GuestId guest) {}
