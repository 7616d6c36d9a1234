package com.tick.notification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tick.support.test.ArchitectureRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "com.tick.notification";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final Pattern OF_WHATSAPP = Pattern.compile("(?i).*(whatsapp|graph|wamid|template|window).*");

    /**
     * The approved text that an agent chose is a payload of the port, and its kind is stored and told by this name since the
     * first release; so is the lock of the task.
     */
    private static final Set<String> NEUTRAL = Set.of("ChosenTemplate", "TEMPLATE", "TEMPLATE_REFRESH");

    @Test
    void theSharedRulesHold() {
        ArchitectureRules.coresKnowNoFramework(ROOT).check(CLASSES);
        ArchitectureRules.adaptersDoNotKnowEachOther(ROOT).check(CLASSES);
        ArchitectureRules.noFieldIsInjected(ROOT).check(CLASSES);
    }

    /** The port is below all features, and each channel above them: they are features of their own. */
    @Test
    void featuresAndChannelsHaveNoCycles() {
        slices().assignedFrom(new FeaturesAndChannels())
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsAChannel() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".channel.*..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".channel.*.."))
                .check(CLASSES);
    }

    @Test
    void onlyWhatsAppsPackageNamesItsNotions() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackage(ROOT + ".channel.whatsapp..")
                .should(new NameNothingOfWhatsApp())
                .check(CLASSES);
    }

    private static final class FeaturesAndChannels implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            if (!name.startsWith(ROOT + ".")) {
                return SliceIdentifier.ignore();
            }
            var parts = name.substring(ROOT.length() + 1).split("\\.", -1);
            return parts[0].equals("channel") && parts.length > 1
                    ? SliceIdentifier.of("channel." + parts[1])
                    : SliceIdentifier.of(parts[0]);
        }

        @Override
        public String getDescription() {
            return "features and channels";
        }
    }

    private static final class NameNothingOfWhatsApp extends ArchCondition<JavaClass> {

        NameNothingOfWhatsApp() {
            super("name nothing of WhatsApp's");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(
                            Stream.of(type.getSimpleName()),
                            Stream.concat(type.getFields().stream(), type.getMethods().stream())
                                    .map(JavaMember::getName)
                                    .filter(name -> !name.contains("$")))
                    .filter(name ->
                            !NEUTRAL.contains(name) && OF_WHATSAPP.matcher(name).matches())
                    .forEach(name -> events.add(
                            SimpleConditionEvent.violated(type, "%s names %s".formatted(type.getName(), name))));
        }
    }
}
