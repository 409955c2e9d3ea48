package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileNaming;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.PlaceholderSettings;
import dev.seedbed.engine.migrate.judge.IgnorePattern;
import dev.seedbed.engine.migrate.judge.JudgeSettings;
import dev.seedbed.engine.migrate.judge.Target;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import dev.seedbed.engine.migrate.run.SchemaSettings;
import dev.seedbed.engine.migrate.run.ScriptSettings;
import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.Environment;
import io.micronaut.core.type.Argument;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code flyway.datasources.<name>} as settings of migrations; loads no class of Flyway. */
public final class MigrationSettingsReader {

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off");
    private static final Argument<Map<String, String>> MAP = Argument.mapOf(String.class, String.class);
    private static final MigrationSettings DEFAULT = MigrationSettings.DEFAULT;

    private final Environment environment;
    private final FlywayProperties properties;

    public MigrationSettingsReader(Environment environment, String datasource) {
        this.environment = environment;
        this.properties = new FlywayProperties(environment, datasource);
    }

    /**
     * Reads the settings.
     *
     * @param locations where migrations are, which depends on more than these settings
     */
    public MigrationSettings read(List<String> locations) {
        return new MigrationSettings(
                files(locations),
                placeholders(),
                judge(),
                schema(),
                scripts(),
                baseline(),
                !flag("skip-default-resolvers", false),
                !flag("skip-default-callbacks", false),
                text("environment").orElse(DEFAULT.environment()),
                text("working-directory").orElse(DEFAULT.workingDirectory()));
    }

    private FileSettings files(List<String> locations) {
        FileSettings unset = DEFAULT.files();
        return new FileSettings(
                locations,
                texts("callback-locations").orElse(unset.callbackLocations()),
                flag("fail-on-missing-locations", unset.missingLocationsFail()),
                naming(),
                flag("validate-migration-naming", unset.namesAreChecked()),
                text("encoding").map(this::charset).orElse(unset.encoding()),
                flag("detect-encoding", unset.detectsEncoding()));
    }

    /** How the files of the migrations are named. */
    public FileNaming naming() {
        FileNaming unset = DEFAULT.files().naming();
        return new FileNaming(
                text("sql-migration-prefix").orElse(unset.versioned()),
                text("repeatable-sql-migration-prefix").orElse(unset.repeatable()),
                text("baseline-migration-prefix").orElse(unset.baseline()),
                text("sql-migration-separator").orElse(unset.separator()),
                texts("sql-migration-suffixes").orElse(unset.suffixes()));
    }

    private PlaceholderSettings placeholders() {
        PlaceholderSettings unset = DEFAULT.placeholders();
        Map<String, String> values = new HashMap<>(environment
                .getProperty(properties.prefix() + "placeholders", MAP)
                .orElse(Map.of()));
        values.putAll(environment
                .getProperty(properties.prefix() + "properties.flyway.placeholders", MAP)
                .orElse(Map.of()));
        return new PlaceholderSettings(
                flag("placeholder-replacement", unset.replaced()),
                text("placeholder-prefix").orElse(unset.prefix()),
                text("placeholder-suffix").orElse(unset.suffix()),
                text("placeholder-separator").orElse(unset.separator()),
                values);
    }

    private JudgeSettings judge() {
        JudgeSettings unset = DEFAULT.judge();
        return new JudgeSettings(
                text("target").map(Target::parse).orElse(unset.target()),
                flag("out-of-order", unset.outOfOrder()),
                flag("validate-on-migrate", unset.validated()),
                texts("ignore-migration-patterns")
                        .map(patterns ->
                                patterns.stream().map(IgnorePattern::parse).toList())
                        .orElse(unset.ignored()));
    }

    private SchemaSettings schema() {
        SchemaSettings unset = DEFAULT.schema();
        return new SchemaSettings(
                text("default-schema"),
                texts("schemas").orElse(unset.schemas()),
                flag("create-schemas", unset.created()),
                text("table").orElse(unset.table()),
                text("tablespace"),
                text("installed-by"),
                text("init-sql"));
    }

    private ScriptSettings scripts() {
        ScriptSettings unset = DEFAULT.scripts();
        return new ScriptSettings(
                flag("mixed", unset.mixed()),
                flag("execute-in-transaction", unset.inTransaction()),
                flag("output-query-results", unset.showsRows()),
                flag("skip-executing-migrations", unset.skipped()));
    }

    private BaselineSettings baseline() {
        BaselineSettings unset = DEFAULT.baseline();
        return new BaselineSettings(
                flag("baseline-on-migrate", unset.onMigrate()),
                text("baseline-version").map(this::version).orElse(unset.version()),
                text("baseline-description").orElse(unset.description()));
    }

    private Optional<String> text(String name) {
        return properties.text(name);
    }

    private Optional<List<String>> texts(String name) {
        return properties.texts(name);
    }

    private boolean flag(String name, boolean unset) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return unset;
        }
        String value = text.get().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(value) && !FALSE.contains(value)) {
            throw bad(name, text.get(), "It is one of true, false.");
        }
        return TRUE.contains(value);
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw bad("encoding", name, "It is the name of an encoding, such as UTF-8 or ISO-8859-1.");
        }
    }

    private Version version(String text) {
        return Version.parse(text)
                .orElseThrow(() -> bad("baseline-version", text, "It is a version: digits, with dots between them."));
    }

    private Problem bad(String name, String text, String form) {
        return new Problem(
                properties.prefix() + name + " is \"" + text + "\".",
                form,
                "Correct it in the service's configuration.");
    }
}
