package dev.seedbed.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of the engine, and which of them may know which. */
class HouseTest {

    /** Flyway's public constructor names them; they are passed as null. */
    private static final String PARAMETERS_OF_A_RESOLVERS_CONTEXT = "org\\.flywaydb\\.core\\.internal\\."
            + "(sqlscript\\.SqlScriptFactory|sqlscript\\.SqlScriptExecutorFactory|jdbc\\.StatementInterceptor)";

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.seedbed.engine");

    @Test
    void eachRoomKnowsOnlyTheRoomsBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("problem")
                .definedBy("dev.seedbed.engine.problem..")
                .layer("resource")
                .definedBy("dev.seedbed.engine.resource..")
                .layer("jdbc")
                .definedBy("dev.seedbed.engine.jdbc..")
                .layer("schema")
                .definedBy("dev.seedbed.engine.schema")
                .optionalLayer("schema.read")
                .definedBy("dev.seedbed.engine.schema.read..")
                .optionalLayer("schema.diff")
                .definedBy("dev.seedbed.engine.schema.diff..")
                .optionalLayer("schema.ddl")
                .definedBy("dev.seedbed.engine.schema.ddl..")
                .optionalLayer("schema.scratch")
                .definedBy("dev.seedbed.engine.schema.scratch..")
                .layer("migrate")
                .definedBy("dev.seedbed.engine.migrate..")
                .layer("seed")
                .definedBy("dev.seedbed.engine.seed..")
                .layer("prepare")
                .definedBy("dev.seedbed.engine.prepare..")
                .layer("operate")
                .definedBy("dev.seedbed.engine.operate..")
                .whereLayer("problem")
                .mayNotAccessAnyLayer()
                .whereLayer("resource")
                .mayNotAccessAnyLayer()
                .whereLayer("jdbc")
                .mayOnlyAccessLayers("problem")
                .whereLayer("schema")
                .mayNotAccessAnyLayer()
                .whereLayer("schema.read")
                .mayOnlyAccessLayers("schema", "jdbc", "problem")
                .whereLayer("schema.diff")
                .mayOnlyAccessLayers("schema")
                .whereLayer("schema.ddl")
                .mayOnlyAccessLayers("schema.diff", "schema", "problem")
                .whereLayer("schema.scratch")
                .mayOnlyAccessLayers("jdbc", "problem")
                .whereLayer("migrate")
                .mayOnlyAccessLayers("resource", "jdbc", "problem")
                .whereLayer("seed")
                .mayOnlyAccessLayers("resource", "jdbc", "problem")
                .whereLayer("prepare")
                .mayOnlyAccessLayers("migrate", "seed", "jdbc", "problem")
                .whereLayer("operate")
                .mayOnlyAccessLayers("prepare", "migrate", "seed", "schema.scratch", "jdbc", "problem")
                .check(ENGINE);
    }

    @Test
    void onlyTheReaderOfSchemasKnowsJdbc() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.seedbed.engine.schema",
                        "dev.seedbed.engine.schema.diff..",
                        "dev.seedbed.engine.schema.ddl..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(ENGINE);
    }

    @Test
    void upsertsKnowNothingOfSeeds() {
        noClasses()
                .that()
                .resideInAPackage("dev.seedbed.engine.seed.upsert..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.seedbed.engine.seed", "dev.seedbed.engine.seed.file..")
                .check(ENGINE);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("dev.seedbed.engine.(**)").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void onlyOneRoomKnowsFlyway() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.seedbed.engine.migrate.flyway")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .check(ENGINE);
    }

    @Test
    void ofFlywayOnlyThePublicTypesAreKnown() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.flywaydb..")
                        .and(not(resideInAPackage("org.flywaydb.core.api.."))
                                .and(not(name("org.flywaydb.core.extensibility.MigrationType")))
                                .and(not(nameMatching(PARAMETERS_OF_A_RESOLVERS_CONTEXT)))))
                .check(ENGINE);
    }

    @Test
    void theEngineKnowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "jakarta..", "dev.seedbed.micronaut..", "dev.seedbed.postgres..")
                .check(ENGINE);
    }
}
