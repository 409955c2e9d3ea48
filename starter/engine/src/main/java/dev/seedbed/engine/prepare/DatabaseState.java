package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.Migration;
import java.util.List;

/** What state a database is in, as the code sees it. */
public sealed interface DatabaseState {

    /** The state's name, as the endpoint and the command line show it. */
    Name name();

    /** The seven states. */
    enum Name {
        EMPTY,
        UNMANAGED,
        BEHIND,
        AT_HEAD,
        AHEAD,
        DIVERGED,
        FAILED
    }

    /** None of the user's objects, and nothing applied. */
    record Empty() implements DatabaseState {
        @Override
        public Name name() {
            return Name.EMPTY;
        }
    }

    /** Objects, but no migration history. */
    record Unmanaged(List<Inspection.FoundObject> objects) implements DatabaseState {
        @Override
        public Name name() {
            return Name.UNMANAGED;
        }
    }

    /** A known history, with migrations pending. */
    record Behind(List<Migration> pending) implements DatabaseState {
        @Override
        public Name name() {
            return Name.BEHIND;
        }
    }

    /** Nothing pending. */
    record AtHead() implements DatabaseState {
        @Override
        public Name name() {
            return Name.AT_HEAD;
        }
    }

    /** A newer replica has applied more than this code knows. */
    record Ahead(List<Migration> unknown) implements DatabaseState {
        @Override
        public Name name() {
            return Name.AHEAD;
        }
    }

    /** History and code contradict each other. */
    record Diverged(List<Divergence> divergences) implements DatabaseState {
        @Override
        public Name name() {
            return Name.DIVERGED;
        }
    }

    /** A migration outside of a transaction broke half-way. */
    record Failed(List<Migration> migrations, List<String> invalidIndexes) implements DatabaseState {
        @Override
        public Name name() {
            return Name.FAILED;
        }
    }
}
