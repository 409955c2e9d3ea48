package dev.seedbed.bench.process;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is: what every figure has to be read with. */
public final class Machine {

    private Machine() {}

    public static String load() {
        return String.format(
                Locale.ROOT,
                "load %.1f on %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
