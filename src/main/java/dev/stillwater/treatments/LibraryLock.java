package dev.stillwater.treatments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row at which those wait for each other whose changes have to fit together: two new treatments
 * of one name, an order rule and the parts that would break it, a section and what is put into it.
 */
@Component
class LibraryLock {

    private final JdbcClient jdbc;

    LibraryLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the library until the transaction ends. To be asked first: what is read after it is current. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold() {
        jdbc.sql("select name from library_lock where name = 'LIBRARY' for update").query(String.class).single();
    }
}
