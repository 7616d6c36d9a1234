package com.tick.support.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    private static final String FIXTURES = "com.tick.support.test.fixture.";

    private static final List<Function<String, ArchRule>> ALL = List.of(
            ArchitectureRules::coresKnowNoFramework,
            ArchitectureRules::adaptersDoNotKnowEachOther,
            ArchitectureRules::featuresHaveNoCycles,
            ArchitectureRules::noFieldIsInjected);

    @Test
    void aWellMadeServiceBreaksNoRule() {
        var root = FIXTURES + "good";

        var broken = ALL.stream().filter(rule -> isBroken(rule, root)).toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void aCoreThatKnowsAFrameworkIsFound() {
        assertThat(isBroken(ArchitectureRules::coresKnowNoFramework, FIXTURES + "badcore"))
                .isTrue();
    }

    @Test
    void anAdapterThatKnowsAnotherIsFound() {
        assertThat(isBroken(ArchitectureRules::adaptersDoNotKnowEachOther, FIXTURES + "badadapters"))
                .isTrue();
    }

    @Test
    void featuresInACircleAreFound() {
        assertThat(isBroken(ArchitectureRules::featuresHaveNoCycles, FIXTURES + "badcycle"))
                .isTrue();
    }

    @Test
    void anInjectedFieldIsFound() {
        assertThat(isBroken(ArchitectureRules::noFieldIsInjected, FIXTURES + "badinjection"))
                .isTrue();
    }

    @Test
    void aRootWithoutACoreIsAnErrorAndNoSuccess() {
        assertThatCode(() -> ArchitectureRules.check("com.tick.nowhere")).isInstanceOf(AssertionError.class);
    }

    private static boolean isBroken(Function<String, ArchRule> rule, String root) {
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        return rule.apply(root).evaluate(classes).hasViolation();
    }
}
