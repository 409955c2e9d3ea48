package dev.seedbed.cli.command;

import dev.seedbed.engine.operate.diff.SchemaSide;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one side of a comparison. */
final class SideArgument {

    static final String LIVE = "live";
    static final String MIGRATIONS = "migrations";
    static final String INIT = "init";

    private static final Pattern URL = Pattern.compile("(jdbc|postgres|postgresql):.*", Pattern.DOTALL);
    private static final Pattern MAY_HOLD_A_PASSWORD = Pattern.compile("[:@/]");

    private SideArgument() {}

    /** @param name of the parameter, for messages */
    static SchemaSide read(String name, String text, Databases databases) {
        if (text.equals(LIVE)) {
            return new SchemaSide.Live();
        }
        if (text.equals(INIT)) {
            return new SchemaSide.Init();
        }
        if (text.equals(MIGRATIONS) || text.equals(MIGRATIONS + ":" + Versions.HEAD)) {
            return new SchemaSide.Migrations(Optional.empty());
        }
        if (text.startsWith(MIGRATIONS + ":")) {
            return new SchemaSide.Migrations(Optional.of(Versions.read(text.substring(MIGRATIONS.length() + 1))));
        }
        if (URL.matcher(text).matches()) {
            return database(name, text, databases);
        }
        throw unknown(name, text);
    }

    private static SchemaSide database(String name, String url, Databases databases) {
        try {
            return new SchemaSide.Database(databases.at(name, url));
        } catch (Problem problem) {
            throw problem.is(Problem.Kind.USAGE);
        }
    }

    private static Problem unknown(String name, String text) {
        boolean shown = !MAY_HOLD_A_PASSWORD.matcher(text).find();
        return new Problem(
                        name + (shown ? " is \"" + text + "\", which is no schema." : " is no schema."),
                        "It is live, migrations, migrations:VERSION, init, or the URL of a database"
                                + (shown ? "." : ". It is not repeated here, because it may hold a password."),
                        "See how it is used: db diff --help.")
                .is(Problem.Kind.USAGE);
    }
}
