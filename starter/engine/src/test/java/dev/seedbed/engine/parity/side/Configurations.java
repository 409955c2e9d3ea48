package dev.seedbed.engine.parity.side;

import dev.seedbed.engine.parity.Side.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** A service's settings and beans as Flyway's own configuration. */
final class Configurations {

    static final String LOCATIONS = "flyway.locations";

    private Configurations() {}

    /** The service's properties, with the default location in place. */
    static Map<String, String> properties(Service service) {
        Map<String, String> properties = new TreeMap<>();
        service.settings()
                .forEach((key, value) -> properties.put(key, value.replace("${folder}", service.folder() + "")));
        properties.putIfAbsent(LOCATIONS, "filesystem:" + service.folder().resolve("db/migration"));
        return properties;
    }

    static ClassLoader classLoader(Service service) {
        ClassLoader own = Configurations.class.getClassLoader();
        if (!Files.exists(service.classPath())) {
            return own;
        }
        try (var entries = Files.list(service.classPath())) {
            List<URL> urls = new ArrayList<>(List.of(service.classPath().toUri().toURL()));
            for (var jar : entries.filter(entry -> entry.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                urls.add(jar.toUri().toURL());
            }
            return new URLClassLoader(urls.toArray(URL[]::new), own);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FluentConfiguration of(Service service, Consumer<String> heard) {
        FluentConfiguration configuration =
                new FluentConfiguration(classLoader(service)).configuration(properties(service));
        List<JavaMigration> migrations = new ArrayList<>();
        List<Callback> callbacks = new ArrayList<>();
        for (String bean : service.beans()) {
            Object made = Beans.make(bean, heard);
            if (made instanceof JavaMigration migration) {
                migrations.add(migration);
            } else if (made instanceof Callback callback) {
                callbacks.add(callback);
            }
        }
        if (!migrations.isEmpty()) {
            configuration.javaMigrations(migrations.toArray(JavaMigration[]::new));
        }
        if (!callbacks.isEmpty()) {
            configuration.callbacks(callbacks.toArray(Callback[]::new));
        }
        return configuration;
    }
}
