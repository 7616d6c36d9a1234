package com.tick.support.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * What every service's packages obey: {@code <root>.<feature>} is a core, {@code <root>.<feature>.<technology>} an
 * adapter.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks all rules on the compiled main classes of a service; throws an AssertionError that lists what breaks them. */
    public static void check(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        List.of(
                        coresKnowNoFramework(root),
                        adaptersDoNotKnowEachOther(root),
                        featuresHaveNoCycles(root),
                        noFieldIsInjected(root))
                .forEach(rule -> rule.check(classes));
    }

    /** An allow-list: what is not named here cannot creep into a core. */
    public static ArchRule coresKnowNoFramework(String root) {
        var core = root + ".*";
        return classes()
                .that()
                .resideInAPackage(core)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        core,
                        "com.tick.support.error",
                        "com.tick.support.text",
                        "com.tick.support.phone",
                        "com.tick.support.search",
                        "org.jspecify.annotations",
                        "jakarta.persistence",
                        "org.springframework.stereotype",
                        "org.springframework.transaction.annotation"))
                .as("the cores of " + root + " know the JDK, each other, refusals, text and its search only");
    }

    /** A repository may publish what it saves, in one call; no other adapter sees another, of its own feature or elsewhere. */
    public static ArchRule adaptersDoNotKnowEachOther(String root) {
        return slices().matching(root + ".(*).(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(root + ".*.persistence.."), resideInAPackage(root + ".*.messaging.."))
                .as("the adapters of " + root + " do not know each other");
    }

    /** Features may use each other's cores, in one direction. */
    public static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("the features of " + root + " do not depend on each other in circles");
    }

    /** Dependencies stand in constructors, where their number shows. */
    public static ArchRule noFieldIsInjected(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .as("no field of " + root + " is injected");
    }
}
