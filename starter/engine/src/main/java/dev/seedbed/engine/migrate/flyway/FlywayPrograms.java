package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.run.Extensions;
import dev.seedbed.engine.migrate.run.MigrationCallback;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/** What the service brings of Flyway's public types. */
final class FlywayPrograms implements Extensions {

    private final Configuration configuration;

    FlywayPrograms(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean needCallersThread() {
        return configuration.getCallbacks().length > 0
                || configuration.getResolvers().length > 0
                || configuration.getResourceProvider() != null
                || configuration.getJavaMigrationClassProvider() != null;
    }

    @Override
    public Optional<MigrationFiles> files() {
        return Optional.ofNullable(configuration.getResourceProvider())
                .map(provider -> asked(() -> ProvidedFiles.of(provider, configuration)));
    }

    @Override
    public List<CodeMigration> migrations(MigrationFiles files) {
        return asked(() -> {
            List<CodeMigration> migrations = new ArrayList<>();
            List<JavaMigration> programs = new ArrayList<>(List.of(configuration.getJavaMigrations()));
            if (!configuration.isSkipDefaultResolvers()) {
                programs.addAll(ServiceClasses.instances(classes(files)));
            }
            programs.forEach(program -> migrations.add(FlywayProgram.of(program, configuration)));
            resolved(files).forEach(resolved -> migrations.add(FlywayProgram.of(resolved, configuration)));
            return migrations;
        });
    }

    private Collection<Class<? extends JavaMigration>> classes(MigrationFiles files) {
        return configuration.getJavaMigrationClassProvider() == null
                ? ServiceClasses.among(files, JavaMigration.class, configuration.getClassLoader())
                : configuration.getJavaMigrationClassProvider().getClasses();
    }

    private List<ResolvedMigration> resolved(MigrationFiles files) {
        List<ResolvedMigration> resolved = new ArrayList<>();
        for (MigrationResolver resolver : configuration.getResolvers()) {
            resolved.addAll(resolver.resolveMigrations(new MigrationResolver.Context(
                    configuration, new FilesAsResources(files, configuration.getEncoding()), null, null, null)));
        }
        return resolved;
    }

    @Override
    public List<MigrationCallback> callbacks() {
        return asked(() -> {
            List<Callback> callbacks = new ArrayList<>(List.of(configuration.getCallbacks()));
            ClassLoader loader = configuration.getClassLoader();
            MigrationFiles files = MigrationFiles.find(List.of(ServiceClasses.CALLBACKS), false, loader);
            callbacks.addAll(ServiceClasses.instances(ServiceClasses.among(files, Callback.class, loader)));
            return callbacks.stream()
                    .<MigrationCallback>map(callback -> new FlywayCallback(callback, configuration))
                    .toList();
        });
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (FlywayException e) {
            throw new Problem(
                    "The migrations could not be read.",
                    e.getMessage() == null ? e.toString() : e.getMessage().strip(),
                    "Correct the files or flyway.datasources.<name>, and start again; nothing was changed.",
                    e);
        }
    }
}
