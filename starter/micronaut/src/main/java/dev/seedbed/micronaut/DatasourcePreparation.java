package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.file.NameCheck;
import dev.seedbed.engine.migrate.file.NameCheckedMigrations;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.micronaut.config.DatasourceSettings;
import dev.seedbed.micronaut.config.InitLocation;
import dev.seedbed.micronaut.connect.ConfiguredDatasources;
import dev.seedbed.micronaut.flyway.FlywayExtensions;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.flyway.FlywaySettingsReader;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import dev.seedbed.micronaut.flyway.MigrationSettingsReader;
import dev.seedbed.micronaut.seed.BeanSeeds;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what the engine needs to prepare one datasource, from configuration and beans. */
@Singleton
final class DatasourcePreparation {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final String DEFAULT = "default";
    private static final List<String> ACCESS = List.of("url", "user", "username", "connect-retries");

    private final Environment environment;
    private final FlywaySettingsReader flywaySettings;
    private final FlywayExtensions extensions;
    private final BeanContext beans;
    private final @Nullable MicronautFlyway micronautFlyway;
    private final CodeSeeds codeSeeds;
    private final BeanProvider<BackgroundPreparation> background;
    private final BeanProvider<CommandRun> command;
    private final @Nullable StartInterruption interruption;

    DatasourcePreparation(
            Environment environment,
            BeanContext beans,
            @Nullable MicronautFlyway micronautFlyway,
            BeanSeeds beanSeeds,
            BeanProvider<BackgroundPreparation> background,
            BeanProvider<CommandRun> command) {
        this.environment = environment;
        this.beans = beans;
        this.micronautFlyway = micronautFlyway;
        this.flywaySettings = new FlywaySettingsReader(environment);
        this.extensions = new FlywayExtensions(beans, micronautFlyway);
        this.codeSeeds = new CodeSeeds(environment, beanSeeds);
        this.background = background;
        this.command = command;
        this.interruption = background.isPresent() || command.isPresent() ? null : new StartInterruption();
    }

    /** The preparation of a datasource; empty where the code brings nothing for it, or it is to be left alone. */
    Optional<Preparation> of(String datasource, ConnectionSource connections) {
        return database(datasource, connections, UnaryOperator.identity(), text -> LOG.info("{}: {}", datasource, text))
                .map(ServiceDatabase::preparation);
    }

    /** The same, for whoever wants some of its settings another way than they are configured. */
    Optional<ServiceDatabase> database(
            String datasource,
            ConnectionSource connections,
            UnaryOperator<PreparationSettings> change,
            Consumer<String> progress) {
        FlywaySettings migrations = migrations(datasource);
        DatasourceSettings own = new DatasourceSettings(environment, datasource);
        PreparationSettings settings = change.apply(own.preparation());
        if (settings.mode() == Mode.OFF || !isFlywayOn(migrations)) {
            LOG.info("{}: left alone ({})", datasource, isFlywayOn(migrations) ? "mode: off" : "Flyway is disabled");
            return Optional.empty();
        }
        SeedSet seeds = codeSeeds.of(own, settings);
        CodeSide code = code(migrations, own, seeds);
        if (!code.hasFiles()
                && seeds.isEmpty()
                && !flywaySettings.isConfigured(datasource)
                && extensions.javaMigrations(datasource).isEmpty()) {
            LOG.debug("{}: no migrations, no init SQL and no seeds", datasource);
            return Optional.empty();
        }
        return Optional.of(new ServiceDatabase(
                settings, source(migrations, own, settings, code, seeds, connections, progress), progress));
    }

    private PreparationSource source(
            FlywaySettings migrations,
            DatasourceSettings own,
            PreparationSettings settings,
            CodeSide code,
            SeedSet seeds,
            ConnectionSource connections,
            Consumer<String> progress) {
        ConnectionSource application = watched(connections);
        Optional<ConnectionSource> owner =
                migrations.alternative().map(ConfiguredDatasources::owner).map(this::watched);
        return new PreparationSource(
                application,
                owner,
                migrations.schema(),
                migrations.table(),
                code::fingerprint,
                new NameCheckedMigrations(
                        new ServiceMigrations(
                                beans,
                                environment,
                                micronautFlyway,
                                migrations,
                                hasOwnFolder(migrations.datasource()),
                                new StatementLockCare(
                                        settings.statementLockTimeout(),
                                        settings.lockTimeout(),
                                        owner.orElse(application),
                                        progress)),
                        code::migrationFiles,
                        migrations.datasource(),
                        new NameCheckOf(environment, own, migrations.datasource())),
                () -> own.init().flatMap(location -> location.find(environment.getClassLoader())),
                () -> seeds);
    }

    /** The calling thread begins to work in databases, and may be interrupted. */
    void begin() {
        if (interruption != null) {
            interruption.expect();
        }
    }

    void end() {
        if (interruption != null) {
            interruption.expectNoMore();
        }
    }

    /** Whatever prepares can be stopped: a start, a command, and what works in the background. */
    private ConnectionSource watched(ConnectionSource source) {
        if (interruption != null) {
            return interruption.watched(source);
        }
        return command.isPresent()
                ? command.get().watched(source)
                : background.get().watched(source);
    }

    /** A datasource of its own name has its migrations in a folder of that name, unless the service says otherwise. */
    FlywaySettings migrations(String datasource) {
        FlywaySettings settings = flywaySettings.settingsOf(datasource);
        return hasOwnFolder(datasource) ? settings.at(List.of("classpath:db/" + datasource + "/migration")) : settings;
    }

    private boolean hasOwnFolder(String datasource) {
        return !datasource.equals(DEFAULT) && !flywaySettings.isConfigured(datasource);
    }

    private boolean isFlywayOn(FlywaySettings migrations) {
        return migrations.enabled()
                && environment.getProperty("flyway.enabled", Boolean.class).orElse(true);
    }

    private CodeSide code(FlywaySettings migrations, DatasourceSettings own, SeedSet seeds) {
        Map<String, String> facts = new TreeMap<>();
        for (Map.Entry<String, String> property : migrations.properties().entrySet()) {
            facts.put("flyway " + property.getKey(), property.getValue());
        }
        // who migrates, and from where, does not change what there is to migrate: a job and a service may differ in it
        for (String key : ACCESS) {
            facts.remove("flyway " + key);
        }
        facts.put("environment", own.serviceEnvironment());
        facts.put("ignore-files", String.join(",", own.ignoredFiles()));
        facts.putAll(extensions.javaMigrationFacts(migrations.datasource()));
        for (Map.Entry<String, String> seed : seeds.facts().entrySet()) {
            facts.put("seed " + seed.getKey(), seed.getValue());
        }
        List<String> unforeseeable = extensions.unforeseeable(migrations.datasource());
        Optional<String> doubt = unforeseeable.isEmpty()
                ? Optional.empty()
                : Optional.of("the bean " + unforeseeable.get(0) + " may change what Flyway does");
        Optional<InitLocation> init = own.init();
        return new CodeSide(
                environment.getClassLoader(),
                migrations.locations(),
                facts,
                init.isPresent() ? init.get().candidates() : List.of(),
                doubt);
    }

    /** A class, because the lambda that says the same would load its return type where it is made. */
    private record NameCheckOf(Environment environment, DatasourceSettings own, String datasource)
            implements Supplier<NameCheck> {

        @Override
        public NameCheck get() {
            return new NameCheck(new MigrationSettingsReader(environment, datasource).naming(), own.ignoredFiles());
        }
    }
}
