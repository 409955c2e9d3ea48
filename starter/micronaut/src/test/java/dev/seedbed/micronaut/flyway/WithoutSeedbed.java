package dev.seedbed.micronaut.flyway;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader that hides Seedbed's beans from Micronaut. */
final class WithoutSeedbed extends ClassLoader {

    WithoutSeedbed() {
        super(WithoutSeedbed.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> resources = Collections.list(super.getResources(name));
        resources.removeIf(resource -> resource.getPath().contains("/starter/micronaut/target/classes/META-INF/"));
        return Collections.enumeration(resources);
    }
}
