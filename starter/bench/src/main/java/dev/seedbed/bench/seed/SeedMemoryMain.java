package dev.seedbed.bench.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Brings so many rows, made as it goes, into an empty table, and then again, and writes down what the process and its heap
 * took more than before: {@code file url rows}.
 */
final class SeedMemoryMain {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KILOBYTES = 1_024;
    private static final double BYTES = 1_048_576;
    private static final int WARM_UP = 1_000;

    private SeedMemoryMain() {}

    public static void main(String... arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        long rows = Long.parseLong(arguments[2]);
        try (ItemTable table = ItemTable.on(arguments[1])) {
            table.empty();
            table.upsert(items(WARM_UP));
            table.upsert(items(WARM_UP));
            table.empty();
            long idle = kilobytes("VmRSS:");
            HeapPeak heap = HeapPeak.begin();
            String told =
                    one("empty table", table, rows, idle, heap) + one("all there and right", table, rows, idle, heap);
            Files.writeString(Path.of(arguments[0]), told);
        }
    }

    private static String one(String what, ItemTable table, long rows, long idle, HeapPeak heap) throws Exception {
        long started = System.nanoTime();
        table.upsert(items(rows));
        table.connection().commit();
        return String.format(
                "  %-46s %6.1f s, resident %.0f MB above idle (%.0f MB), heap after collections %.0f MB above idle%n",
                what,
                (System.nanoTime() - started) / 1e9,
                (kilobytes("VmHWM:") - idle) / KILOBYTES,
                idle / KILOBYTES,
                heap.above() / BYTES);
    }

    private static Iterator<Item> items(long rows) {
        return LongStream.rangeClosed(1, rows).mapToObj(Item::number).iterator();
    }

    /** As Linux tells it; zero elsewhere. */
    private static long kilobytes(String name) throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
