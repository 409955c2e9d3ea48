package dev.seedbed.test;

import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.micronaut.code.ReachedClasses;
import dev.seedbed.micronaut.code.ReachedClasses.Scope;
import dev.seedbed.micronaut.flyway.FlywayExtensions;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import dev.seedbed.micronaut.seed.BeanSeeds;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * The seeds and migrations of a datasource that are Java. A fingerprint knows their versions, which decide whether they
 * run again in a database that has them; a template, which is made anew, follows their code.
 *
 * @param digest empty where there are none
 */
record CompiledCode(String digest) {

    static CompiledCode of(ApplicationContext service, String datasource) {
        Set<String> names = new TreeSet<>();
        service.findBean(BeanSeeds.class).ifPresent(seeds -> seeds.of(datasource).stream()
                .map(SeedDefinition::origin)
                .forEach(names::add));
        MicronautFlyway stock = service.findBean(MicronautFlyway.class).orElse(null);
        names.addAll(new FlywayExtensions(service, stock).javaMigrationClasses(datasource));
        return of(names, service.getClassLoader());
    }

    static CompiledCode of(Collection<String> names, ClassLoader loader) {
        return new CompiledCode(
                names.isEmpty()
                        ? ""
                        : ReachedClasses.from(names, Scope.PROJECT, loader).digest());
    }

    /** What a template is called by. */
    String keyWith(String fingerprint) {
        return digest.isEmpty() ? fingerprint : hash(fingerprint + digest);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
