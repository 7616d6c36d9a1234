package com.tick.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.tick.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("com.tick.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_ROUTING_KNOWS_THE_ROUTING_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("com.tick.gateway.routing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.cloud..");

    @ArchTest
    static final ArchRule NOBODY_TOUCHES_SERVLETS_OR_DATABASES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");
}
