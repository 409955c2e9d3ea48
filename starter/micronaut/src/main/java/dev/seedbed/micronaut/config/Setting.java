package dev.seedbed.micronaut.config;

/** Everything that can be set for a datasource under {@code seedbed.datasources.<name>}. */
public enum Setting {
    MODE(
            "mode",
            "prepare",
            "`prepare` brings the database to head. `validate` starts only at head and changes nothing. `wait` waits,"
                    + " up to `lock-timeout`, until another process has brought it to head. `off` leaves the datasource"
                    + " alone."),
    INIT(
            "init",
            "classpath:db/init.sql",
            "The script that makes an empty database what it is at a version, which its first lines name"
                    + " (`-- seedbed:version 12`). `init-<environment>.sql` beside it is taken instead where it exists."
                    + " Empty: none. For a datasource `<name>` other than `default`: `classpath:db/<name>/init.sql`."),
    EXISTING(
            "existing",
            "refuse",
            "What to do with a database that has objects but no migration history. `refuse` stops and lists them."
                    + " `adopt` records it as being at `adopt-version`, and goes on from there."),
    ADOPT_VERSION("adopt-version", "", "The version that such a database is at."),
    LOCK_TIMEOUT(
            "lock-timeout",
            "5m",
            "How long to wait for another replica, and for migrations that do not get their table locks."),
    STATEMENT_LOCK_TIMEOUT(
            "statement-lock-timeout",
            "5s",
            "`lock_timeout` of each statement of a migration. When it strikes, the whole migration is rolled back and run"
                    + " again after a pause. `0s` waits without limit."),
    ENVIRONMENT(
            "environment",
            "",
            "The environment that init SQL and seeds are chosen by, and that a new database is stamped with. Empty: told"
                    + " from Micronaut's active environments: a protected one, else the last that was given; deduced ones"
                    + " (`k8s`, `cloud`) do not count, `test` does; `unset` where none is left. Upper case is read as"
                    + " lower case."),
    PROTECTED_ENVIRONMENTS(
            "protected-environments",
            "prod,production,staging",
            "A list. Where one of these is active it is the environment, whatever else is, and no development server starts."
                    + " On a database that is stamped with one, nothing starts under another."),
    SEED_LOCATIONS(
            "seed-locations",
            "classpath:db/seed",
            "A list of folders with seeds that are files, `classpath:…` or `filesystem:…`; their files belong to every"
                    + " environment, those of a folder in them to the environment of its name. Empty: none. For a"
                    + " datasource `<name>` other than `default`: `classpath:db/<name>/seed`."),
    SEEDS("seeds", "true", "`false`: the seeds of this datasource are left alone, as if there were none."),
    ON_SEED_FAILURE(
            "on-seed-failure",
            "fail",
            "What becomes of the start when a seed fails. `fail` stops it. `continue` goes on with the seeds that do not come"
                    + " after the failed one, and warns; it runs again at the next start."),
    SEED_TIMEOUT("seed-timeout", "10m", "How long each seed may take."),
    CONNECT_TIMEOUT("connect-timeout", "30s", "How long to wait for a server that is not up yet, before it is said.");

    private final String key;
    private final String defaultValue;
    private final String meaning;

    Setting(String key, String defaultValue, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** One or more sentences for the page of documentation. */
    public String meaning() {
        return meaning;
    }
}
