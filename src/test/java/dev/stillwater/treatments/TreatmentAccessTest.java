package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Every method of the module's services, called by everybody. */
@PortalTest
class TreatmentAccessTest {

    private static final Set<Role> OFFICE = Set.of(Role.HEAD_OFFICE);
    private static final Set<Role> READERS = Set.of(Role.HEAD_OFFICE, Role.LOCATION_MANAGER, Role.THERAPIST);
    private static final TreatmentId NONE = TreatmentId.next();
    private static final DescriptionId NO_TEXT = DescriptionId.next();

    @Autowired TreatmentLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired As as;

    @TestFactory
    Stream<DynamicTest> whoever_may_not_is_refused() {
        return calls().entrySet().stream().flatMap(call -> Stream.of(Role.values()).map(role -> DynamicTest.dynamicTest(
                call.getKey() + " as " + role,
                () -> assertThat(isLetIn(role, call.getValue().what())).isEqualTo(call.getValue().open().contains(role)))));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_signing_in() {
        return calls().entrySet().stream().map(call -> DynamicTest.dynamicTest(
                call.getKey(), () -> assertThat(letIn(() -> as.nobody(call.getValue().what()))).isFalse()));
    }

    @Test
    void every_public_method_is_in_the_table() {
        Set<String> named = new TreeSet<>();
        calls().keySet().forEach(name -> named.add(name.replaceAll(" .*", "")));
        Set<String> there = new TreeSet<>();
        for (Class<?> service : List.of(TreatmentLibrary.class, TreatmentEditing.class, DescriptionDesk.class)) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> there.add(method.getName()));
        }

        assertThat(named).isEqualTo(there);
    }

    private Map<String, Call> calls() {
        ApprovedDescription text = new ApprovedDescription(NO_TEXT, NONE, "en", 1, DescriptionTexts.EMPTY, java.time.Instant.EPOCH);
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("modalities", new Call(READERS, () -> library.modalities()));
        calls.put("orderRules", new Call(READERS, () -> library.orderRules()));
        calls.put("words", new Call(READERS, () -> library.words()));
        calls.put("get one", new Call(READERS, () -> library.get(NONE)));
        calls.put("get many", new Call(READERS, () -> library.get(Set.of(NONE))));
        calls.put("variant", new Call(READERS, () -> library.variant(VariantId.next())));
        calls.put("variants", new Call(READERS, () -> library.variants(Set.of(VariantId.next()))));
        calls.put("page", new Call(READERS, () -> library.page(TreatmentFilter.ALL, PageRequest.of(0, 1))));
        calls.put("count", new Call(READERS, () -> library.count(TreatmentFilter.ALL)));
        calls.put("save treatment", new Call(OFFICE, () -> editing.save(Examples.aTreatment("SW", 60))));
        calls.put("activate", new Call(OFFICE, () -> editing.activate(NONE, 0)));
        calls.put("withdraw", new Call(OFFICE, () -> editing.withdraw(NONE, 0)));
        calls.put("approved", new Call(READERS, () -> desk.approved(Set.of(NONE), "en")));
        calls.put("claims of an approved text", new Call(READERS, () -> desk.claims(text)));
        calls.put("claims of a draft", new Call(OFFICE, () -> desk.claims(NONE, "en", DescriptionTexts.EMPTY)));
        calls.put("open", new Call(OFFICE, () -> desk.open(NONE, "en")));
        calls.put("versions", new Call(OFFICE, () -> desk.versions(NONE, "en")));
        calls.put("get a version", new Call(OFFICE, () -> desk.get(NO_TEXT)));
        calls.put("waiting", new Call(OFFICE, () -> desk.waiting(PageRequest.of(0, 1))));
        calls.put("countWaiting", new Call(OFFICE, () -> desk.countWaiting()));
        calls.put("draft", new Call(OFFICE, () -> desk.draft(NONE, "en")));
        calls.put("save text", new Call(OFFICE, () -> desk.save(NO_TEXT, 0, DescriptionTexts.EMPTY)));
        calls.put("submit", new Call(OFFICE, () -> desk.submit(NO_TEXT, 0)));
        calls.put("mayApprove", new Call(OFFICE, () -> desk.mayApprove(NO_TEXT)));
        calls.put("approve", new Call(OFFICE, () -> desk.approve(NO_TEXT, 0)));
        calls.put("sendBack", new Call(OFFICE, () -> desk.sendBack(NO_TEXT, 0, "Why")));
        return calls;
    }

    private boolean isLetIn(Role role, Callable<?> what) {
        return letIn(() -> switch (role) {
            case ADMINISTRATOR -> as.administrator(what);
            case HEAD_OFFICE -> as.office(what);
            case LOCATION_MANAGER -> as.manager(Examples.SOMEWHERE, what);
            case THERAPIST -> as.therapist(TherapistId.next(), what);
        });
    }

    /** A refusal of what was asked for is still an answer to somebody who may ask. */
    private static boolean letIn(Callable<?> call) {
        try {
            call.call();
            return true;
        } catch (Refusal refused) {
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private record Call(Set<Role> open, Callable<?> what) {}
}
