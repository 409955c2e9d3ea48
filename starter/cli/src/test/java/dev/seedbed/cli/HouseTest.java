package dev.seedbed.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of this module, and which of them may know which. */
class HouseTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.seedbed.cli");

    @Test
    void commandsKnowTheOtherRoomsAndNoneOfThemKnowsAnother() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entrances")
                .definedBy("dev.seedbed.cli")
                .layer("command")
                .definedBy("dev.seedbed.cli.command")
                .layer("context")
                .definedBy("dev.seedbed.cli.context")
                .layer("output")
                .definedBy("dev.seedbed.cli.output")
                .layer("file")
                .definedBy("dev.seedbed.cli.file")
                .whereLayer("command")
                .mayOnlyAccessLayers("context", "output", "file")
                .whereLayer("context")
                .mayNotAccessAnyLayer()
                .whereLayer("output")
                .mayNotAccessAnyLayer()
                .whereLayer("file")
                .mayNotAccessAnyLayer()
                .check(MODULE);
    }

    @Test
    void commandsHaveNoDatabaseLogicOfTheirOwn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(MODULE);
    }

    @Test
    void onlyTheCommandsKnowWhatParsesThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.seedbed.cli.command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(MODULE);
    }
}
