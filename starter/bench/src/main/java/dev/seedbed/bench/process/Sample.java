package dev.seedbed.bench.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The runs of one contender, in the order of the rounds; every figure is a median, in milliseconds. */
public record Sample(List<Timing> runs) {

    public Sample {
        runs = List.copyOf(runs);
    }

    Sample() {
        this(List.of());
    }

    Sample with(Timing run) {
        List<Timing> more = new ArrayList<>(runs);
        more.add(run);
        return new Sample(more);
    }

    public double median() {
        return median(runs.stream().map(Timing::milliseconds).toList());
    }

    public double ratioTo(Sample other) {
        return median() / other.median();
    }

    /** What each round took longer than the other contender's run beside it. */
    public double extraOver(Sample other) {
        return extraOver(other, Timing::milliseconds);
    }

    public double extraCpuOver(Sample other) {
        return extraOver(other, Timing::cpu);
    }

    private double extraOver(Sample other, ToDoubleFunction<Timing> figure) {
        return median(IntStream.range(0, runs.size())
                .mapToObj(round -> figure.applyAsDouble(runs.get(round)) - figure.applyAsDouble(other.runs.get(round)))
                .toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
