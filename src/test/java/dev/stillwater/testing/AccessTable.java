package dev.stillwater.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.Role;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.aop.support.AopUtils;

/**
 * Who may call which public method of services. A row names the method with its parameters'
 * types, {@code save(TreatmentData)}; a method without a row fails, and so does a row without a
 * method. Whoever is not named in a row must be refused.
 */
public final class AccessTable {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Class<?>> services;

    private AccessTable(List<Class<?>> services) {
        this.services = services;
    }

    public static AccessTable of(Object... services) {
        return new AccessTable(Arrays.stream(services).<Class<?>>map(AopUtils::getTargetClass).toList());
    }

    public AccessTable row(String method, Callable<?> call, Role... mayCall) {
        assertThat(rows.put(method, new Row(call, Set.of(mayCall)))).as("two rows for " + method).isNull();
        return this;
    }

    /** A test for each row, and one for the table. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("every public method is in the table", this::isComplete)),
                rows.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () ->
                        Access.to(row.getValue().call()).only(row.getValue().mayCall().toArray(Role[]::new)))));
    }

    private void isComplete() {
        Set<String> there = services.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(AccessTable::signature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(rows.keySet())).isEqualTo(there);
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    private record Row(Callable<?> call, Set<Role> mayCall) {}
}
