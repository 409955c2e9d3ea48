package dev.seedbed.micronaut.config;

import dev.seedbed.engine.prepare.TargetEnvironment;
import java.util.List;
import java.util.TreeSet;

/**
 * Every setting below {@code seedbed}. What is read, the check for misspelt names, the documentation and the metadata for
 * IDEs all come from this list, or are compared with it by a test.
 */
public enum Setting {
    ENABLED(
            "seedbed.enabled",
            SettingType.SWITCH,
            "true",
            "`false`: Seedbed does nothing at start-up, and no development server starts. micronaut-flyway, if it is on the"
                    + " class path, works as it does without Seedbed."),
    PREPARE_IN_BACKGROUND(
            "seedbed.prepare-in-background",
            SettingType.SWITCH,
            "false",
            "`true`: the port opens before the databases are ready, and answers [health and status"
                    + " only](status.md#while-the-database-is-prepared)."),
    METRICS_ENABLED("seedbed.metrics.enabled", SettingType.SWITCH, "true", "`false`: no [meters](status.md#metrics)."),
    POSTGRES_ENABLED(
            "seedbed.postgres.enabled",
            SettingType.SWITCH,
            "true",
            "`false`: no [development server](development.md) starts, although `seedbed-postgres` is on the class path."),

    MODE(
            "seedbed.datasources.*.mode",
            SettingType.TEXT,
            "prepare",
            "`prepare` brings the database to head. `validate` starts only at head and changes nothing. `wait` waits, up to"
                    + " `lock-timeout`, until another process has brought it to head. `off` leaves the datasource alone.",
            "prepare",
            "validate",
            "wait",
            "off"),
    INIT(
            "seedbed.datasources.*.init",
            SettingType.TEXT,
            "classpath:db/init.sql",
            "The script that brings an empty database to the version that its first lines name (`-- seedbed:version 12`)."
                    + " `init-<environment>.sql` beside it is used instead if it exists. Empty: none. For a datasource"
                    + " `<name>` other than `default`: `classpath:db/<name>/init.sql`."),
    EXISTING(
            "seedbed.datasources.*.existing",
            SettingType.TEXT,
            "refuse",
            "What to do with a database that has objects but no migration history. `refuse` stops and lists them. `adopt`"
                    + " records it as being at `adopt-version`, and continues from there.",
            "refuse",
            "adopt"),
    ADOPT_VERSION(
            "seedbed.datasources.*.adopt-version", SettingType.TEXT, "", "The version that such a database is at."),
    LOCK_TIMEOUT(
            "seedbed.datasources.*.lock-timeout",
            SettingType.DURATION,
            "5m",
            "How long to wait for another replica, and for migrations that do not get their table locks."),
    STATEMENT_LOCK_TIMEOUT(
            "seedbed.datasources.*.statement-lock-timeout",
            SettingType.DURATION,
            "5s",
            "`lock_timeout` of each statement of a migration. When it expires, the whole migration is rolled back and run"
                    + " again after a pause. `0s` waits without limit."),
    ENVIRONMENT(
            "seedbed.datasources.*.environment",
            SettingType.TEXT,
            "",
            "The environment that init SQL and seeds are chosen by, and that a new database is recorded as belonging to."
                    + " Empty: taken from Micronaut's active environments: a protected one, else the last that was given;"
                    + " deduced ones (`k8s`, `cloud`) do not count, `test` does; `unset` if none is left. Upper case is"
                    + " read as lower case."),
    PROTECTED_ENVIRONMENTS(
            "seedbed.datasources.*.protected-environments",
            SettingType.TEXTS,
            String.join(",", new TreeSet<>(TargetEnvironment.USUALLY_PROTECTED)),
            "A list. If one of these is active, it is the environment, even if others are active too, and no development"
                    + " server starts. On a database that belongs to one of these, nothing starts under another"
                    + " environment."),
    IGNORE_FILES(
            "seedbed.datasources.*.ignore-files",
            SettingType.TEXTS,
            "",
            "A list of patterns, as in `v*_report.sql` or `tools/**`, for files in the migration locations that belong to"
                    + " other tools. Any other file that looks like a migration, and would never run because of its name,"
                    + " [stops the start](start-up.md#misnamed-files)."),
    SEED_LOCATIONS(
            "seedbed.datasources.*.seed-locations",
            SettingType.TEXTS,
            "classpath:db/seed",
            "A list of folders with seed files, `classpath:…` or `filesystem:…`. Files directly in a folder belong to every"
                    + " environment, those in a subfolder to the environment of its name. Empty: none. For a datasource"
                    + " `<name>` other than `default`: `classpath:db/<name>/seed`."),
    SEEDS(
            "seedbed.datasources.*.seeds",
            SettingType.SWITCH,
            "true",
            "`false`: the seeds of this datasource are ignored, as if there were none."),
    ON_SEED_FAILURE(
            "seedbed.datasources.*.on-seed-failure",
            SettingType.TEXT,
            "fail",
            "What happens to the start when a seed fails. `fail` stops it. `continue` runs the seeds that do not come after"
                    + " the failed one, and warns; the failed one runs again at the next start.",
            "fail",
            "continue"),
    SEED_TIMEOUT("seedbed.datasources.*.seed-timeout", SettingType.DURATION, "10m", "How long each seed may take."),
    CONNECT_TIMEOUT(
            "seedbed.datasources.*.connect-timeout",
            SettingType.DURATION,
            "30s",
            "How long to wait for a server that is not up yet, before the start fails."),

    TEST_ENABLED(
            "seedbed.test.enabled", SettingType.SWITCH, "true", "`false`: test classes get no database of their own."),
    TEST_SERVER(
            "seedbed.test.server",
            SettingType.TEXT,
            "auto",
            "The server of test databases. `auto` takes `seedbed.test.url` if it is set, else a container if Docker"
                    + " answers, else embedded binaries.",
            "auto",
            "url",
            "container",
            "embedded"),
    TEST_URL(
            "seedbed.test.url",
            SettingType.TEXT,
            "",
            "The JDBC URL of a server for test databases. The database in the URL is connected to and never changed."),
    TEST_USERNAME(
            "seedbed.test.username", SettingType.TEXT, "postgres", "The user at `seedbed.test.url`; needs `CREATEDB`."),
    TEST_PASSWORD("seedbed.test.password", SettingType.TEXT, "", "The password of that user."),
    TEST_IMAGE(
            "seedbed.test.image",
            SettingType.TEXT,
            "postgres:17-alpine",
            "The image of the container that serves tests."),
    TEST_CLONES_AHEAD(
            "seedbed.test.clones-ahead",
            SettingType.NUMBER,
            "8",
            "The largest number of clones of a template that are made before a test asks for them; 0: none.");

    private static final String OF_A_DATASOURCE = "seedbed.datasources.*.";

    private final String path;
    private final String type;
    private final String defaultValue;
    private final String meaning;
    private final String choices;

    Setting(String path, String type, String defaultValue, String meaning, String... choices) {
        this.path = path;
        this.type = type;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
        this.choices = String.join(",", choices);
    }

    /** The whole name; {@code *} stands for the name of a datasource. */
    public String path() {
        return path;
    }

    /** The whole name for one datasource. */
    String path(String datasource) {
        return path.replace("*", datasource);
    }

    /** What follows the name of the datasource, or {@code seedbed} if it is not a datasource's setting. */
    String key() {
        return path.substring(isOfADatasource() ? OF_A_DATASOURCE.length() : "seedbed.".length());
    }

    /** Whether each datasource has its own value. */
    boolean isOfADatasource() {
        return path.startsWith(OF_A_DATASOURCE);
    }

    /** The name of a Java type. */
    String type() {
        return type;
    }

    boolean isList() {
        return type.equals(SettingType.TEXTS);
    }

    /** Empty if it has none. */
    public String defaultValue() {
        return defaultValue;
    }

    /** One or more sentences, in Markdown, with links relative to the folder of the documentation. */
    String meaning() {
        return meaning;
    }

    /** The only values that it can have; empty if there are more than can be listed. */
    List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(",", -1));
    }
}
