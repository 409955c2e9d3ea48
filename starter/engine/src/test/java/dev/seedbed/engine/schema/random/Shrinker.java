package dev.seedbed.engine.schema.random;

import dev.seedbed.engine.schema.cases.CaseRun;
import dev.seedbed.engine.schema.cases.Direction;
import java.util.List;
import java.util.Optional;

/** Makes a failing pair smaller, object by object, as long as it fails in the same way. */
final class Shrinker {

    private static final int TRIES = Integer.getInteger("seedbed.random.tries", 150);

    private final Direction direction;
    private int tries = TRIES;

    Shrinker(Direction direction) {
        this.direction = direction;
    }

    /** A pair that fails, with its failures; empty if the pair is fine. */
    record Found(RandomPair pair, List<String> failures) {

        String text() {
            return "random pair " + pair.number() + "\n--- before\n"
                    + pair.before().sql() + "--- after\n" + pair.after().sql() + "---\n" + String.join("\n", failures);
        }
    }

    Optional<Found> find(RandomPair pair) throws Exception {
        List<String> failures = run(pair);
        return failures.isEmpty() ? Optional.empty() : Optional.of(shrunk(new Found(pair, failures)));
    }

    private Found shrunk(Found found) throws Exception {
        for (RandomPair smaller : found.pair().smaller()) {
            if (smaller.size() >= found.pair().size() && !simplerEdit(smaller, found.pair())) {
                continue;
            }
            if (tries-- <= 0) {
                return found;
            }
            List<String> failures = run(smaller);
            if (!failures.isEmpty() && kind(failures).equals(kind(found.failures()))) {
                return shrunk(new Found(smaller, failures));
            }
        }
        return found;
    }

    private static boolean simplerEdit(RandomPair smaller, RandomPair pair) {
        return edits(smaller) < edits(pair);
    }

    private static long edits(RandomPair pair) {
        return pair.after().items().stream()
                .filter(item -> !pair.before().items().contains(item))
                .count();
    }

    /** The first failure without names and numbers. */
    private static String kind(List<String> failures) {
        return failures.get(0)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("<stdin>:\\d+|\"[^\"]*\"|\\b[ab]\\.\\S+", "")
                .replaceAll("\\d+", "");
    }

    private List<String> run(RandomPair pair) throws Exception {
        return CaseRun.failures(pair.asCase(), direction);
    }
}
