package dev.stillwater.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who reaches what: every public method of some services, called by everybody, about something of
 * one location and one therapist. Whoever is not named must be refused, find nothing there, or get
 * an empty answer; whoever is named gets an answer, or hears from a rule. A method without an entry
 * fails.
 */
public final class ReachTable {

    /** Those who ask. "Other" ones belong to another location, or are another therapist. */
    public enum Who { ADMINISTRATOR, OFFICE, MANAGER, OTHER_MANAGER, THERAPIST, OTHER_THERAPIST, NOBODY }

    public static final Set<Who> NO_ONE = Set.of();
    public static final Set<Who> MANAGER = Set.of(Who.MANAGER);
    public static final Set<Who> MANAGERS = Set.of(Who.MANAGER, Who.OTHER_MANAGER);
    public static final Set<Who> OFFICE_AND_MANAGER = Set.of(Who.OFFICE, Who.MANAGER);
    public static final Set<Who> OFFICE_AND_MANAGERS = Set.of(Who.OFFICE, Who.MANAGER, Who.OTHER_MANAGER);
    public static final Set<Who> THERAPIST = Set.of(Who.THERAPIST);
    public static final Set<Who> THERAPISTS = Set.of(Who.THERAPIST, Who.OTHER_THERAPIST);
    public static final Set<Who> ADMINISTRATOR = Set.of(Who.ADMINISTRATOR);
    public static final Set<Who> READERS =
            Set.of(Who.OFFICE, Who.MANAGER, Who.OTHER_MANAGER, Who.THERAPIST, Who.OTHER_THERAPIST);
    public static final Set<Who> SIGNED_IN = Set.of(
            Who.ADMINISTRATOR, Who.OFFICE, Who.MANAGER, Who.OTHER_MANAGER, Who.THERAPIST, Who.OTHER_THERAPIST);

    private final As as;
    private final LocationId location;
    private final TherapistId therapist;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ReachTable(As as, LocationId location, TherapistId therapist) {
        this.as = as;
        this.location = location;
        this.therapist = therapist;
    }

    public static ReachTable of(As as, LocationId location, TherapistId therapist) {
        return new ReachTable(as, location, therapist);
    }

    /**
     * @param method {@code Service.method}; one of several namesakes with its first parameter, {@code Service.record(Licence)}
     * @param reached who gets an answer
     */
    public ReachTable put(String method, Set<Who> reached, Callable<?> call) {
        entries.put(method, new Entry(reached, call));
        return this;
    }

    /** As {@link #put}, for what answers nothing. */
    public ReachTable run(String method, Set<Who> reached, Runnable call) {
        return put(method, reached, () -> {
            call.run();
            return method;
        });
    }

    /** The tests: each entry by each person, and whether every public method of these services has an entry. */
    public Stream<DynamicTest> tests(Class<?>... services) {
        Stream<DynamicTest> complete = Stream.of(
                DynamicTest.dynamicTest("every public method is in the table", () -> assertThat(new TreeSet<>(entries.keySet())).isEqualTo(methods(services))));
        return Stream.concat(complete, entries.entrySet().stream().flatMap(entry -> Stream.of(Who.values()).map(who ->
                DynamicTest.dynamicTest(entry.getKey() + " by " + who, () -> assertThat(reaches(who, entry.getValue().call()))
                        .as("%s by %s", entry.getKey(), who)
                        .isEqualTo(entry.getValue().reached().contains(who))))));
    }

    private static Set<String> methods(Class<?>... services) {
        Set<String> methods = new TreeSet<>();
        for (Class<?> service : services) {
            List<Method> all = Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic())
                    .toList();
            for (Method method : all) {
                boolean namesakes = all.stream().filter(other -> other.getName().equals(method.getName())).count() > 1;
                methods.add(service.getSimpleName() + "." + method.getName()
                        + (namesakes ? "(" + method.getParameterTypes()[0].getSimpleName() + ")" : ""));
            }
        }
        return methods;
    }

    private boolean reaches(Who who, Callable<?> call) throws Exception {
        try {
            return !isEmpty(as(who, call));
        } catch (NotThere hidden) {
            return false;
        } catch (Refusal byARule) {
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        }
    }

    private Object as(Who who, Callable<?> call) {
        return switch (who) {
            case ADMINISTRATOR -> as.administrator(call);
            case OFFICE -> as.office(call);
            case MANAGER -> as.manager(location, call);
            case OTHER_MANAGER -> as.manager(LocationId.next(), call);
            case THERAPIST -> as.therapist(therapist, call);
            case OTHER_THERAPIST -> as.therapist(TherapistId.next(), call);
            case NOBODY -> as.nobody(call);
        };
    }

    private static boolean isEmpty(Object answer) {
        return switch (answer) {
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> many -> many.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Long number -> number == 0;
            default -> false;
        };
    }

    private record Entry(Set<Who> reached, Callable<?> call) {}
}
