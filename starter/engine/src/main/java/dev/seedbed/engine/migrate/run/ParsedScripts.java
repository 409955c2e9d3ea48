package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.MigrationWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Parses the scripts of migrations, those of pending ones ahead, while others run: with many migrations the parsing takes as
 * long as a good part of the running.
 */
final class ParsedScripts implements AutoCloseable {

    private final Map<CodeMigration, CompletableFuture<ParsedScript>> parsed = new ConcurrentHashMap<>();
    private final ScriptSettings settings;
    private @Nullable ExecutorService parser;

    ParsedScripts(ScriptSettings settings) {
        this.settings = settings;
    }

    void parseAhead(List<CodeMigration> migrations) {
        for (CodeMigration migration : migrations) {
            if (migration.work() instanceof MigrationWork.Script script) {
                CompletableFuture<ParsedScript> unused = begin(migration, script);
            }
        }
    }

    boolean isTransactional(CodeMigration migration) {
        return migration.work() instanceof MigrationWork.Script script
                ? of(migration, script).transactional()
                : ((MigrationWork.Program) migration.work()).isTransactional();
    }

    /** Where it ends the transaction that it runs in. */
    Optional<String> end(CodeMigration migration) {
        return migration.work() instanceof MigrationWork.Script script
                ? of(migration, script).end()
                : Optional.empty();
    }

    /** What the script's text tells; throws what parsing it threw. */
    ParsedScript of(CodeMigration migration, MigrationWork.Script script) {
        try {
            return begin(migration, script).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<ParsedScript> begin(CodeMigration migration, MigrationWork.Script script) {
        return parsed.computeIfAbsent(
                migration,
                unread -> CompletableFuture.supplyAsync(() -> ParsedScript.parse(script.script(), settings), parser()));
    }

    private synchronized ExecutorService parser() {
        ExecutorService running = parser;
        if (running == null) {
            running = Executors.newSingleThreadExecutor(ParsedScripts::thread);
            parser = running;
        }
        return running;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "seedbed parses migrations");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (parser != null) {
            parser.shutdownNow();
        }
    }
}
