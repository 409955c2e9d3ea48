package dev.seedbed.test;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.test.database.DatabaseTemplate;
import dev.seedbed.test.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The templates of the service on this class path: its context is started once a process, and closed again. */
final class ServiceTemplates {

    private static @Nullable Map<String, DatabaseTemplate> templates;

    private ServiceTemplates() {}

    static ClassDatabases newDatabases() {
        Map<String, TestDatabase> databases = new TreeMap<>();
        templates().forEach((datasource, template) -> databases.put(datasource, template.newDatabase()));
        return new ClassDatabases(databases);
    }

    private static synchronized Map<String, DatabaseTemplate> templates() {
        Map<String, DatabaseTemplate> known = templates == null ? prepare() : templates;
        templates = known;
        return known;
    }

    private static Map<String, DatabaseTemplate> prepare() {
        Map<String, DatabaseTemplate> prepared = new TreeMap<>();
        try (ApplicationContext service = ApplicationContext.run("test")) {
            service.findBean(ContextDatabases.class)
                    .ifPresent(own -> own.byDatasource().forEach((datasource, database) -> database.template()
                            .ifPresent(template -> prepared.put(datasource, template))));
        }
        if (prepared.isEmpty()) {
            throw new Problem(
                    "There is no template that PreparedDatabase could clone.",
                    "No datasource of the service has migrations, an init SQL or seeds that a fingerprint can vouch for, or"
                            + " application-test.yml sets its URL.",
                    "Use @MicronautTest, whose contexts prepare their databases themselves.");
        }
        return prepared;
    }
}
