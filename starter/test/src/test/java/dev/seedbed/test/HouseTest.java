package dev.seedbed.test;

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
            .importPackages("dev.seedbed.test");

    @Test
    void theTestsHooksKnowTheOtherRoomsAndNoneOfThemKnowsAnother() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("hooks")
                .definedBy("dev.seedbed.test")
                .layer("config")
                .definedBy("dev.seedbed.test.config")
                .layer("database")
                .definedBy("dev.seedbed.test.database")
                .whereLayer("hooks")
                .mayOnlyAccessLayers("config", "database")
                .whereLayer("config")
                .mayNotAccessAnyLayer()
                .whereLayer("database")
                .mayNotAccessAnyLayer()
                .check(MODULE);
    }

    @Test
    void databasesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("dev.seedbed.test.database")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "org.junit..", "dev.seedbed.micronaut..")
                .check(MODULE);
    }
}
