package dev.seedbed.micronaut.address;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.ActiveEnvironment;
import io.micronaut.context.env.Environment;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code .env} file of the working directory: its variables take precedence over {@code application.*}, and real
 * environment variables over them.
 *
 * <p>A file that cannot be read is reported once the environment is loaded, because what shows problems to a person is not
 * in place before.
 */
public final class DotEnvLoader implements PropertySourceLoader {

    static final String NAME = "seedbed: .env";
    private static final int POSITION = EnvironmentPropertySource.POSITION - 10;
    private static final String ROOT = "application";

    private final Path file;
    private @Nullable Problem problem;

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
        try {
            return Optional.of(new VariablesSource(NAME, DotEnv.read(file.toString(), text()), POSITION));
        } catch (Problem unreadable) {
            problem = unreadable;
            return Optional.empty();
        }
    }

    /** Throws the problem that reading the file met, if there was one. */
    static void throwProblem(Environment environment) {
        for (PropertySourceLoader loader : environment.getPropertySourceLoaders()) {
            if (loader instanceof DotEnvLoader dotEnv && dotEnv.problem != null) {
                throw dotEnv.problem;
            }
        }
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
