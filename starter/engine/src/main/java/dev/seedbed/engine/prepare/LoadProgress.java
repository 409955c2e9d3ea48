package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptProgress;
import java.util.function.Consumer;

/** Says every few seconds how far a long script has come. */
final class LoadProgress implements Consumer<ScriptProgress> {

    private static final long EVERY_NANOS = 5_000_000_000L;

    private final Consumer<String> progress;
    private long saidAt = System.nanoTime();

    LoadProgress(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public void accept(ScriptProgress state) {
        if (System.nanoTime() - saidAt >= EVERY_NANOS) {
            saidAt = System.nanoTime();
            progress.accept("loading the init SQL: " + state.bytesRead() / 1_048_576 + " MB"
                    + (state.totalBytes() > 0 ? " of " + state.totalBytes() / 1_048_576 : "") + ", "
                    + state.statements() + " statements");
        }
    }
}
