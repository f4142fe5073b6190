package dev.stillwater.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The database of a test run: H2 in memory, or, where the system property {@code
 * stillwater.test.database} is {@code mysql}, a real MySQL: the one that {@code
 * STILLWATER_TEST_MYSQL_URL} (with {@code _USER}, {@code _PASSWORD}) names, whose database is
 * emptied first, or one that Testcontainers starts.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String H2 =
            "jdbc:h2:mem:stillwater;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1";

    /** Whether this run is the one on MySQL. */
    public static boolean isMySql() {
        return "mysql".equals(System.getProperty("stillwater.test.database", "h2"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!isMySql()) {
            set(context, H2, "sa", "");
        } else if (named() != null) {
            String user = System.getenv().getOrDefault("STILLWATER_TEST_MYSQL_USER", "spa");
            String password = System.getenv().getOrDefault("STILLWATER_TEST_MYSQL_PASSWORD", "spa");
            empty(named(), user, password);
            set(context, named(), user, password);
        } else {
            MySQLContainer container = new MySQLContainer("mysql:9.7");
            container.start();
            set(context, container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
    }

    private static String named() {
        return System.getenv("STILLWATER_TEST_MYSQL_URL");
    }

    private static void set(ConfigurableApplicationContext context, String url, String user, String password) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=" + password,
                        "stillwater.demo.before-serving=true",
                        "stillwater.demo.days-around=1",
                        "spring.jpa.properties.hibernate.session_factory.statement_inspector=" + Statements.class.getName())
                .applyTo(context);
    }

    private static void empty(String url, String user, String password) {
        String database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database `" + database + "`");
            statement.execute("create database `" + database + "` character set utf8mb4");
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot empty the test database " + url, failed);
        }
    }

    /** Leaves the tests out, loudly, in the MySQL run where there is no MySQL. */
    static class Condition implements ExecutionCondition {

        private static final ConditionEvaluationResult RUN = ConditionEvaluationResult.enabled("there is a database");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!isMySql() || named() != null || DockerClientFactory.instance().isDockerAvailable()) {
                return RUN;
            }
            System.err.println("LEFT OUT: no MySQL, only H2 was tried. Set STILLWATER_TEST_MYSQL_URL or start a container engine.");
            return ConditionEvaluationResult.disabled("no MySQL");
        }
    }
}
