package dev.seedbed.engine.jdbc.script;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells a listener how far a script is, but not more often than twice a second. */
final class ProgressMeter {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);

    private final ScriptReader reader;
    private final long totalBytes;
    private final Consumer<ScriptProgress> listener;
    private long lastTold = System.nanoTime();

    ProgressMeter(ScriptReader reader, long totalBytes, Consumer<ScriptProgress> listener) {
        this.reader = reader;
        this.totalBytes = totalBytes;
        this.listener = listener;
    }

    void at(int statement) {
        long now = System.nanoTime();
        if (now - lastTold >= INTERVAL) {
            lastTold = now;
            listener.accept(new ScriptProgress(reader.bytesRead(), totalBytes, statement));
        }
    }
}
