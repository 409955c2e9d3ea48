package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptHeader;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/** What there is to initialise an empty database with. */
sealed interface Init {

    /** The version that the script stands for, where there is one and it says so. */
    Optional<Version> version();

    record None() implements Init {
        @Override
        public Optional<Version> version() {
            return Optional.empty();
        }
    }

    record Script(InitScript script) implements Init {
        @Override
        public Optional<Version> version() {
            return Optional.of(script.version());
        }
    }

    /** A script that can't be used; that matters only to a database that wants it. */
    record Unusable(Problem problem) implements Init {
        @Override
        public Optional<Version> version() {
            return Optional.empty();
        }
    }

    /** Reads the header. What it suggests where there is none costs a look at all migrations: only a script wants it. */
    static Init read(Supplier<Optional<ScriptSource>> configured, Supplier<Optional<Version>> suggested) {
        try {
            Optional<ScriptSource> source = configured.get();
            if (source.isEmpty()) {
                return new None();
            }
            ScriptHeader header = ScriptHeader.read(
                    source.get(), suggested.get().map(Version::toString).orElse("1"));
            return new Script(new InitScript(source.get(), Version.of(header.version())));
        } catch (Problem problem) {
            return new Unusable(problem);
        }
    }
}
