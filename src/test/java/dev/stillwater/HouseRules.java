package dev.stillwater;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import brokenhouse.FieldInjection;
import brokenhouse.OpenEntity;
import brokenhouse.OpenRepository;
import brokenhouse.OpenService;
import brokenhouse.OpenView;
import brokenhouse.WallClock;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that classes can break, each with a class that breaks it on purpose. */
enum HouseRules {

    ENTITIES_STAY_INSIDE(
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate(),
            OpenEntity.class.getName()),

    REPOSITORIES_STAY_INSIDE(
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate(),
            OpenRepository.class.getName()),

    VIEWS_STAY_INSIDE(
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate(),
            OpenView.class.getName()),

    VIEWS_SAY_WHO_MAY_OPEN_THEM(
            classes().that().areAnnotatedWith(Route.class)
                    .should().beAnnotatedWith(RolesAllowed.class)
                    .orShould().beAnnotatedWith(PermitAll.class)
                    .orShould().beAnnotatedWith(AnonymousAllowed.class),
            OpenView.class.getName()),

    SERVICES_ASK_FOR_RIGHTS(
            methods().that().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
                    .and().arePublic().and().areNotStatic()
                    .should().beAnnotatedWith(PreAuthorize.class),
            OpenService.class.getName()),

    SERVICES_ARE_TRANSACTIONS(
            classes().that().areAnnotatedWith(Service.class).should(beTransactions()),
            OpenService.class.getName()),

    NOW_COMES_FROM_THE_CLOCK(
            noClasses().that().haveSimpleNameNotEndingWith("TimeConfiguration")
                    .should().callMethodWhere(tellsTheTime()),
            WallClock.class.getName()),

    KERNEL_KNOWS_NO_SCREENS(
            noClasses().that().resideInAPackage("..kernel..")
                    .should().dependOnClassesThat().resideInAPackage("com.vaadin.."),
            "brokenhouse.kernel.KernelOnScreen"),

    PACKAGES_SAY_WHAT_IS_IN_THEM(
            noClasses().should().resideInAnyPackage(
                    "..service..", "..impl..", "..dto..", "..util..", "..utils..", "..helper..", "..model..", "..common.."),
            "brokenhouse.util.Helper"),

    WHAT_IS_NEEDED_IS_ASKED_FOR_IN_THE_CONSTRUCTOR(
            noFields().should().beAnnotatedWith(Autowired.class),
            FieldInjection.class.getName());

    private static final Set<String> TIME_OF_SYSTEM = Set.of("currentTimeMillis");

    final ArchRule rule;
    final String broken;

    HouseRules(ArchRule rule, String broken) {
        this.rule = rule;
        this.broken = broken;
    }

    private static ArchCondition<JavaClass> beTransactions() {
        return new ArchCondition<>("be transactional, whole or in every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC) && !method.getModifiers().contains(STATIC))
                        .filter(method -> !isTransactional(service, method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " runs in no transaction")));
            }
        };
    }

    private static boolean isTransactional(JavaClass service, JavaMethod method) {
        return service.isAnnotatedWith(Transactional.class) || method.isAnnotatedWith(Transactional.class);
    }

    /** Any {@code now} of java.time but those that take a clock; clocks of the system; milliseconds. */
    private static DescribedPredicate<JavaMethodCall> tellsTheTime() {
        return DescribedPredicate.describe("tells the time without the clock", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean ofTime = owner.getPackageName().startsWith("java.time");
            boolean takesClock = call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return ofTime && name.equals("now") && !takesClock
                    || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.isEquivalentTo(System.class) && TIME_OF_SYSTEM.contains(name);
        });
    }
}
