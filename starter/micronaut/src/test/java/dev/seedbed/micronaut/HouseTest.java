package dev.seedbed.micronaut;

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
            .importPackages("dev.seedbed.micronaut");

    @Test
    void theHooksKnowTheRoomsThatServeThemAndOnlyTheStatusKnowsTheHooks() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("hooks")
                .definedBy("dev.seedbed.micronaut")
                .layer("code")
                .definedBy("dev.seedbed.micronaut.code")
                .layer("config")
                .definedBy("dev.seedbed.micronaut.config")
                .layer("connect")
                .definedBy("dev.seedbed.micronaut.connect")
                .layer("flyway")
                .definedBy("dev.seedbed.micronaut.flyway")
                .layer("stock")
                .definedBy("dev.seedbed.micronaut.stock")
                .layer("server")
                .definedBy("dev.seedbed.micronaut.server")
                .layer("seed")
                .definedBy("dev.seedbed.micronaut.seed")
                .layer("data")
                .definedBy("dev.seedbed.micronaut.data")
                .layer("status")
                .definedBy("dev.seedbed.micronaut.status")
                .whereLayer("hooks")
                .mayOnlyAccessLayers("config", "connect", "flyway", "server", "seed")
                .whereLayer("status")
                .mayOnlyAccessLayers("hooks")
                .whereLayer("code")
                .mayNotAccessAnyLayer()
                .whereLayer("config")
                .mayNotAccessAnyLayer()
                .whereLayer("connect")
                .mayOnlyAccessLayers("flyway")
                .whereLayer("flyway")
                .mayNotAccessAnyLayer()
                .whereLayer("stock")
                .mayOnlyAccessLayers("flyway")
                .whereLayer("server")
                .mayOnlyAccessLayers("config")
                .whereLayer("seed")
                .mayOnlyAccessLayers("code")
                .whereLayer("data")
                .mayNotAccessAnyLayer()
                .check(MODULE);
    }

    @Test
    void nothingKnowsWhereServersComeFromOrWhoAsks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.seedbed.postgres..", "dev.seedbed.test..", "dev.seedbed.cli..")
                .check(MODULE);
    }

    @Test
    void onlyOneRoomReadsTheEntitiesOfMicronautData() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.seedbed.micronaut.data")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micronaut.data..")
                .check(MODULE);
    }

    @Test
    void onlyOneRoomIsBuiltOnMicronautFlyway() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.seedbed.micronaut.stock")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micronaut.flyway..")
                .check(MODULE);
    }
}
