package com.tick.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
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
    static final ArchRule A_ROUTE_IS_LOOKED_UP_IN_ONE_PLACE = methods()
            .that()
            .areDeclaredIn("com.tick.gateway.routing.RouteTable")
            .and()
            .haveName("find")
            .should()
            .onlyBeCalled()
            .byClassesThat()
            .haveSimpleName("RouteLookupFilter");

    @ArchTest
    static final ArchRule ONLY_FORWARDING_TALKS_TO_SERVICES_FOR_CLIENTS = noClasses()
            .that()
            .resideOutsideOfPackages("com.tick.gateway.forwarding", "com.tick.gateway.identity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("reactor.netty.http.client..");

    @ArchTest
    static final ArchRule NOBODY_TOUCHES_SERVLETS_OR_DATABASES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");
}
