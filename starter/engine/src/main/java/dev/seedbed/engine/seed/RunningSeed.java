package dev.seedbed.engine.seed;

import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.engine.seed.upsert.TableUpsert;
import dev.seedbed.engine.seed.upsert.Upsert;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The context of a seed while it runs. */
final class RunningSeed implements SeedContext, AutoCloseable {

    private final String environment;
    private final Connection connection;
    private final Connection guarded;
    private final EntityMappings mappings;
    private final ProgressMeter meter;
    private final long randomSeed;
    private final Random random;
    private SeedCounts counts = SeedCounts.NONE;
    private @Nullable Pending pending;
    private volatile boolean ended;

    RunningSeed(String name, String environment, Connection connection, EntityMappings mappings, ProgressMeter meter) {
        this.environment = environment;
        this.connection = connection;
        this.guarded = GuardedConnection.of(connection, () -> ended);
        this.mappings = mappings;
        this.meter = meter;
        this.randomSeed = number(name);
        this.random = new Random(randomSeed);
    }

    @Override
    public String environment() {
        return environment;
    }

    @Override
    public Connection connection() {
        runPending();
        return guarded;
    }

    @Override
    public <E> Upsert<E> upsert(Class<E> entity, Iterable<? extends E> entities) {
        return upsert(mappings.of(entity), entities);
    }

    @Override
    public <E> Upsert<E> upsert(Class<E> entity, Stream<? extends E> entities) {
        return upsert(mappings.of(entity), entities);
    }

    @Override
    public <E> Upsert<E> upsert(RowMapping<E> mapping, Iterable<? extends E> rows) {
        return expecting(rows, begin(() -> of(mapping, rows.iterator()), () -> {}));
    }

    @Override
    public <E> Upsert<E> upsert(RowMapping<E> mapping, Stream<? extends E> rows) {
        return begin(() -> of(mapping, rows.iterator()), rows::close);
    }

    @Override
    public Upsert<Map<String, ?>> upsertRows(String table, Iterable<? extends Map<String, ?>> rows) {
        return expecting(
                rows, begin(() -> TableUpsert.ofRows(connection, table, rows.iterator(), meter::at), () -> {}));
    }

    private <E> Upsert<E> of(RowMapping<E> mapping, Iterator<? extends E> rows) {
        return TableUpsert.of(connection, mapping, rows, meter::at);
    }

    private <E> Upsert<E> begin(Supplier<Upsert<E>> next, Runnable afterwards) {
        runPending();
        Upsert<E> begun = next.get();
        pending = new Pending(begun, afterwards);
        return begun;
    }

    private static <E> Upsert<E> expecting(Iterable<?> rows, Upsert<E> upsert) {
        return rows instanceof Collection<?> counted ? upsert.expecting(counted.size()) : upsert;
    }

    /** Runs the upsert that was begun last, where the seed has not done so, and adds its counts, which is done once. */
    private void runPending() {
        if (ended) {
            throw SeedProblems.usedAfterTheEnd();
        }
        Pending last = pending;
        pending = null;
        if (last != null) {
            try {
                counts = counts.plus(last.upsert().run());
            } finally {
                last.afterwards().run();
            }
        }
    }

    @Override
    public void progress(String what, long done, long total) {
        meter.at(what, done, total);
    }

    @Override
    public Random random() {
        return random;
    }

    @Override
    public long randomSeed() {
        return randomSeed;
    }

    @Override
    public void changed(SeedCounts more) {
        counts = counts.plus(more);
    }

    /** What the whole seed did, with the last of it done. */
    SeedCounts finish() {
        runPending();
        return counts;
    }

    @Override
    public void close() {
        ended = true;
        if (pending != null) {
            pending.afterwards().run();
        }
    }

    private static long number(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Pending(Upsert<?> upsert, Runnable afterwards) {}
}
