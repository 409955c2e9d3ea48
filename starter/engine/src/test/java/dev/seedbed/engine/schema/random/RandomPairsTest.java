package dev.seedbed.engine.schema.random;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seedbed.engine.schema.cases.Direction;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random catalogs, each with random edits, in both directions: what a case has to keep to, they have to keep to as well. A
 * failure shows the smallest pair that still fails, and the number that makes it again.
 *
 * <p>60 pairs run with all other tests, 2,000 with {@code -Dtest.long=true}. {@code -Dtest.random.pairs=10} sets another number,
 * {@code -Dtest.random.from=4711} tries others.
 */
class RandomPairsTest {

    private static final int PAIRS =
            Integer.getInteger("test.random.pairs", Boolean.getBoolean("test.long") ? 2_000 : 60);
    private static final long FROM = Long.getLong("test.random.from", 1);

    @TestFactory
    Stream<DynamicTest> scriptsArrive() {
        return LongStream.range(FROM, FROM + PAIRS).boxed().flatMap(number -> Arrays.stream(Direction.values())
                .map(direction -> dynamicTest(number + ", " + direction, () -> check(number, direction))));
    }

    private static void check(long number, Direction direction) throws Exception {
        Optional<Shrinker.Found> found = new Shrinker(direction).find(RandomPair.of(number));
        if (found.isPresent()) {
            Assertions.fail(found.get().text());
        }
    }
}
