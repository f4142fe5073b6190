package dev.stillwater.menus;

import java.time.Instant;
import java.util.UUID;

/** What the history's query reads of a published menu. */
record VersionEntry(UUID id, int number, Instant publishedAt, String publishedBy, int items) {

    MenuVersionRow toRow() {
        return new MenuVersionRow(new MenuVersionId(id), number, publishedAt, publishedBy, items);
    }
}
