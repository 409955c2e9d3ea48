package dev.seedbed.engine.migrate.flyway;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;

/** Remembers the scripts that Flyway makes of files, which it hands out as executors only. */
final class KnownScripts implements SqlScriptFactory {

    private final SqlScriptFactory flyway;
    private final Map<String, SqlScript> byLocation = new HashMap<>();

    KnownScripts(SqlScriptFactory flyway) {
        this.flyway = flyway;
    }

    @Override
    public SqlScript createSqlScript(LoadableResource resource, boolean mixed, ResourceProvider resourceProvider) {
        SqlScript script = flyway.createSqlScript(resource, mixed, resourceProvider);
        byLocation.put(resource.getAbsolutePathOnDisk(), script);
        return script;
    }

    /** The script of a migration; empty where the migration is none. */
    Optional<SqlScript> of(ResolvedMigration migration) {
        return Optional.ofNullable(byLocation.get(migration.getPhysicalLocation()));
    }
}
