package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that undo a version each: {@code U3__name.sql}, beside the migrations and named like them. Flyway itself
 * passes them over.
 */
final class UndoFiles {

    private static final String PREFIX = "U";

    private final Configuration configuration;
    private final ResourceProvider resources;
    private final SqlScriptFactory scripts;
    private @Nullable Map<Version, LoadableResource> found;

    UndoFiles(Configuration configuration, ResourceProvider resources, SqlScriptFactory scripts) {
        this.configuration = configuration;
        this.resources = resources;
        this.scripts = scripts;
    }

    /** The script that undoes a version, if there is one. */
    Optional<SqlScript> of(Version version) {
        return Optional.ofNullable(files().get(version))
                .map(file -> scripts.createSqlScript(file, configuration.isMixed(), resources));
    }

    private Map<Version, LoadableResource> files() {
        Map<Version, LoadableResource> files = found;
        if (files == null) {
            files = new TreeMap<>();
            for (LoadableResource file : resources.getResources(PREFIX, configuration.getSqlMigrationSuffixes())) {
                Optional<Version> version = version(file.getFilename());
                LoadableResource other = version.isPresent() ? files.put(version.get(), file) : null;
                if (other != null) {
                    throw twice(version.get(), other.getRelativePath(), file.getRelativePath());
                }
            }
            found = files;
        }
        return files;
    }

    private Optional<Version> version(String name) {
        int end = name.indexOf(configuration.getSqlMigrationSeparator());
        return end < 0 || PREFIX.equals(configuration.getSqlMigrationPrefix())
                ? Optional.empty()
                : Version.parse(name.substring(PREFIX.length(), end));
    }

    private static Problem twice(Version version, String one, String other) {
        return new Problem(
                "Two files undo the version " + version + ".",
                one + "\n" + other,
                "Delete one of them, or give it the version that it undoes. Nothing was changed.");
    }
}
