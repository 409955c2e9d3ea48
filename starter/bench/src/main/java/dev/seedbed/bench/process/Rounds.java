package dev.seedbed.bench.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders run by turns: one round is one run of each, so that whatever else the machine does meets all of them.
 * Every other round goes backwards.
 */
public final class Rounds {

    private final Map<String, Contender> contenders = new LinkedHashMap<>();

    /** One run, timed by itself: what it does before and after its own clock runs does not count. */
    @FunctionalInterface
    public interface Contender {
        Timing time() throws Exception;
    }

    public Rounds with(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    public Results run(int rounds) throws Exception {
        Map<String, Sample> samples = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> samples.put(name, new Sample()));
        List<Map.Entry<String, Contender>> order = new ArrayList<>(contenders.entrySet());
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Contender> contender : order) {
                Timing run = contender.getValue().time();
                samples.computeIfPresent(contender.getKey(), (name, sample) -> sample.with(run));
            }
            Collections.reverse(order);
        }
        return new Results(samples);
    }
}
