package dev.seedbed.micronaut.config;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.Existing;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.TargetEnvironment;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.SeedSettings;
import io.micronaut.context.env.Environment;
import io.micronaut.core.convert.ConversionService;
import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Reads and checks what is configured for one datasource. */
public final class DatasourceSettings {

    private final Environment environment;
    private final String datasource;

    public DatasourceSettings(Environment environment, String datasource) {
        this.environment = environment;
        this.datasource = datasource;
    }

    public PreparationSettings preparation() {
        return new PreparationSettings(
                datasource,
                new TargetEnvironment(serviceEnvironment(), protectedEnvironments()),
                one(Setting.MODE, Mode.class),
                one(Setting.EXISTING, Existing.class),
                version(),
                duration(Setting.LOCK_TIMEOUT),
                duration(Setting.STATEMENT_LOCK_TIMEOUT),
                duration(Setting.CONNECT_TIMEOUT),
                runsSeeds(),
                new SeedSettings(duration(Setting.SEED_TIMEOUT), one(Setting.ON_SEED_FAILURE, OnSeedFailure.class)));
    }

    /** The environment that init SQL and seeds are chosen by. */
    public String serviceEnvironment() {
        String configured = ServiceEnvironment.normal(text(Setting.ENVIRONMENT));
        if (configured.isEmpty()) {
            return ServiceEnvironment.among(
                    environment.getActiveNames(), protectedEnvironments(), name(Setting.ENVIRONMENT));
        }
        if (!ServiceEnvironment.isName(configured)) {
            throw bad(Setting.ENVIRONMENT, text(Setting.ENVIRONMENT), "An environment is one name: dev, prod-eu.");
        }
        return configured;
    }

    /** Whether one of the active environments is protected. */
    public boolean isProtectedActive() {
        Set<String> guarded = protectedEnvironments();
        for (String active : environment.getActiveNames()) {
            if (guarded.contains(ServiceEnvironment.normal(active))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> protectedEnvironments() {
        Set<String> names = new HashSet<>();
        for (String name : text(Setting.PROTECTED_ENVIRONMENTS).split(",", -1)) {
            if (!name.isBlank()) {
                names.add(ServiceEnvironment.normal(name));
            }
        }
        if (names.isEmpty()) {
            throw new Problem(
                    name(Setting.PROTECTED_ENVIRONMENTS) + " is empty.",
                    "Without a protected environment nothing keeps development data out of any database. A variable without"
                            + " a value looks the same.",
                    "Name at least one environment, or remove the setting: the default is "
                            + Setting.PROTECTED_ENVIRONMENTS.defaultValue().replace(",", ", ") + ".");
        }
        return names;
    }

    /** Where the init SQL is looked for; empty: nowhere. */
    public Optional<InitLocation> init() {
        String usual =
                datasource.equals("default") ? Setting.INIT.defaultValue() : "classpath:db/" + datasource + "/init.sql";
        Optional<String> configured = configured(Setting.INIT);
        String location = configured.orElse(usual).strip();
        return location.isEmpty()
                ? Optional.empty()
                : Optional.of(new InitLocation(location, serviceEnvironment(), configured.isPresent()));
    }

    /** The folders of seeds that are files. */
    public List<String> seedLocations() {
        String usual = datasource.equals("default")
                ? Setting.SEED_LOCATIONS.defaultValue()
                : "classpath:db/" + datasource + "/seed";
        return list(configured(Setting.SEED_LOCATIONS).orElse(usual));
    }

    /** Patterns of files in migration locations that belong to other tools. */
    public List<String> ignoredFiles() {
        List<String> patterns = list(text(Setting.IGNORE_FILES));
        for (String pattern : patterns) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            } catch (PatternSyntaxException e) {
                throw bad(
                        Setting.IGNORE_FILES,
                        pattern,
                        "A pattern is a file name with * and ?, or a path with **: v*_report.sql, tools/**.");
            }
        }
        return patterns;
    }

    private static List<String> list(String text) {
        List<String> entries = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    private boolean runsSeeds() {
        String text = text(Setting.SEEDS).strip();
        if (!text.equals("true") && !text.equals("false")) {
            throw bad(Setting.SEEDS, text, "It is one of true, false.");
        }
        return Boolean.parseBoolean(text);
    }

    private Optional<Version> version() {
        String text = text(Setting.ADOPT_VERSION).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Version.parse(text)
                .orElseThrow(() ->
                        bad(Setting.ADOPT_VERSION, text, "A version is numbers with dots between them: 12, 1.4.")));
    }

    private Duration duration(Setting setting) {
        String text = text(setting);
        Optional<Duration> duration = ConversionService.SHARED.convert(text, Duration.class);
        if (duration.isEmpty() || duration.get().isNegative()) {
            throw bad(setting, text, "A duration is a number with a unit: 500ms, 30s, 5m, 1h.");
        }
        return duration.get();
    }

    private <E extends Enum<E>> E one(Setting setting, Class<E> type) {
        String text = text(setting).strip();
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
            names.add(constant.name().toLowerCase(Locale.ROOT));
        }
        throw bad(setting, text, "It is one of " + String.join(", ", names) + ".");
    }

    private String text(Setting setting) {
        return configured(setting).orElse(setting.defaultValue());
    }

    private Optional<String> configured(Setting setting) {
        Optional<String[]> values = environment.getProperty(name(setting), String[].class);
        return values.isPresent()
                ? Optional.of(String.join(",", values.get()))
                : environment.getProperty(name(setting), String.class);
    }

    private String name(Setting setting) {
        return setting.path(datasource);
    }

    private Problem bad(Setting setting, String value, String form) {
        return new Problem(
                name(setting) + " is \"" + value + "\".", form, "Correct it in the service's configuration.");
    }
}
