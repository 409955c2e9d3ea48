package dev.seedbed.bench.process;

import java.io.PrintStream;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** The samples of one run, by contender, in the order in which they were named. */
public record Results(Map<String, Sample> samples) {

    public Sample of(String contender) {
        Sample sample = samples.get(contender);
        if (sample == null) {
            throw new NoSuchElementException(contender);
        }
        return sample;
    }

    public void forEach(BiConsumer<String, Sample> action) {
        samples.forEach(action);
    }

    public void tellMedians(PrintStream out) {
        forEach((name, sample) -> out.printf("  %-46s %6.0f ms%n", name, sample.median()));
    }

    /** Tells how the two compare, where both took part. */
    public void tellRatio(PrintStream out, String ours, String theirs) {
        if (samples.containsKey(ours) && samples.containsKey(theirs)) {
            out.printf("  %-46s %6.2f%n", ours + " / " + theirs, of(ours).ratioTo(of(theirs)));
        }
    }
}
