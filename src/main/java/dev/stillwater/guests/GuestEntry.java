package dev.stillwater.guests;

import java.util.UUID;

/** What a list's query reads of a guest. */
record GuestEntry(UUID id, String name, String phone, String email) {

    GuestRow toRow() {
        return new GuestRow(new GuestId(id), name, phone, email);
    }
}
