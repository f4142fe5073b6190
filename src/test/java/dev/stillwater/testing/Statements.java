package dev.stillwater.testing;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of each thread by itself, so that the portal's own jobs are not counted with a test's. */
public class Statements implements StatementInspector {

    private static final ThreadLocal<Long> SO_FAR = ThreadLocal.withInitial(() -> 0L);

    /** How many this thread has sent until now. */
    public static long soFar() {
        return SO_FAR.get();
    }

    @Override
    public String inspect(String sql) {
        SO_FAR.set(SO_FAR.get() + 1);
        return sql;
    }
}
