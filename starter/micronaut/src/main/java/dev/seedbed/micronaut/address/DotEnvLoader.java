package dev.seedbed.micronaut.address;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.ActiveEnvironment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySourceLoader;
import io.micronaut.core.io.ResourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the {@code .env} file of the working directory for environment variables that are not set: it goes before what
 * {@code application.*} says, and after real variables.
 */
public final class DotEnvLoader implements PropertySourceLoader {

    static final String NAME = "seedbed: .env";
    private static final int POSITION = EnvironmentPropertySource.POSITION - 10;
    private static final String ROOT = "application";

    private final Path file;

    public DotEnvLoader() {
        this(Path.of(".env"));
    }

    DotEnvLoader(Path file) {
        this.file = file;
    }

    @Override
    public Optional<PropertySource> load(String resourceName, ResourceLoader resourceLoader) {
        if (!resourceName.equals(ROOT) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(new VariablesSource(NAME, DotEnv.read(file.toString(), text()), POSITION));
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Problem(
                    "The file " + file + " can't be read.",
                    e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "Make it readable for the service's user, as UTF-8 text, or remove it.",
                    e);
        }
    }

    /** There is one file for all environments. */
    @Override
    public Optional<PropertySource> loadEnv(
            String resourceName, ResourceLoader resourceLoader, ActiveEnvironment activeEnvironment) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> read(String name, InputStream input) throws IOException {
        return DotEnv.read(name, new String(input.readAllBytes(), StandardCharsets.UTF_8));
    }
}
