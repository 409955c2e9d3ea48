package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import java.util.List;
import java.util.Optional;

/** One step of a plan; each commits on its own. */
public sealed interface Step {

    /** How the step is called in reports, progress and the lock's name. */
    String title();

    /** Creates schemas that are missing, the history, and our own tables, and stamps the database where it is to be. */
    record CreateTables(List<String> missingSchemas, boolean history, Optional<String> stamp) implements Step {
        @Override
        public String title() {
            return "set up tracking";
        }
    }

    /** Says which environment the database belongs to. */
    record Stamp(String environment) implements Step {
        @Override
        public String title() {
            return "set environment " + environment;
        }
    }

    /** Loads the init SQL and records the version that it stands for as baseline, together. */
    record LoadInit(InitScript script) implements Step {
        @Override
        public String title() {
            return "init " + script.version();
        }
    }

    /** Records the version that an unmanaged database is at. */
    record Adopt(Version version) implements Step {
        @Override
        public String title() {
            return "adopt " + version;
        }
    }

    /** Runs one seed, after all other steps. */
    record Seed(String name, String reason) implements Step {
        @Override
        public String title() {
            return "seed " + name;
        }
    }

    /** Runs one migration. */
    record Migrate(Migration migration) implements Step {
        private static final String TITLE = "migrate ";

        static boolean isTitle(String title) {
            return title.startsWith(TITLE);
        }

        @Override
        public String title() {
            return TITLE + migration.shortName();
        }
    }
}
