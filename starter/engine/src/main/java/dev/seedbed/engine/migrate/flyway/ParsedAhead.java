package dev.seedbed.engine.migrate.flyway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.api.executor.MigrationExecutor;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of pending migrations while those before them run. Only a migration's whole text tells whether it runs
 * in a transaction, and with many migrations the reading takes as long as a good part of the running.
 */
final class ParsedAhead implements AutoCloseable {

    private final Map<MigrationExecutor, CompletableFuture<Boolean>> inTransaction = new ConcurrentHashMap<>();
    private final BooleanSupplier ahead;
    private @Nullable ExecutorService reader;

    /** @param ahead false where something else may be parsed meanwhile: Flyway's parser knows one file at a time */
    ParsedAhead(BooleanSupplier ahead) {
        this.ahead = ahead;
    }

    void parseAhead(List<MigrationInfoImpl> pending) {
        if (!ahead.getAsBoolean()) {
            return;
        }
        for (MigrationInfoImpl info : pending) {
            CompletableFuture<Boolean> unused = answer(info);
        }
    }

    /** Flyway's answer, or what it throws at a text that it can't read. */
    boolean runsInTransaction(MigrationInfoImpl info) {
        try {
            return answer(info).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Boolean> answer(MigrationInfoImpl info) {
        return inTransaction.computeIfAbsent(
                info.getResolvedMigration().getExecutor(),
                unread -> CompletableFuture.supplyAsync(info::canExecuteInTransaction, reader()));
    }

    private Executor reader() {
        if (!ahead.getAsBoolean()) {
            return Runnable::run;
        }
        if (reader == null) {
            reader = Executors.newSingleThreadExecutor(ParsedAhead::thread);
        }
        return reader;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "seedbed reads migrations");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.shutdownNow();
        }
    }
}
