package dev.seedbed.engine.schema.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random decisions, as sentences that read well. */
final class Choice {

    private final Random random;

    Choice(long number) {
        this.random = new Random(number);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The text, or nothing. */
    String maybe(int chance, String text) {
        return percent(chance) ? text : "";
    }

    /** At least one of the values, in their order. */
    <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>(values);
        some.removeIf(value -> percent(40));
        return some.isEmpty() ? List.of(of(values)) : some;
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    long number() {
        return random.nextLong();
    }
}
