package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.OpenConnections;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.seed.WaitingDataSource;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole preparation on a thread of its own, so that the service's port opens meanwhile. It begins when the service's
 * beans can be had. Whoever asks a datasource for a connection waits for its end, but for the thread itself and the seeds.
 *
 * <p>A bean that wants a connection while beans are still being made can't wait for what comes after it. The schemas are
 * prepared on its own thread then, as they would be without this, and the seeds come later, as they would.
 */
@Singleton
@Requires(property = BackgroundPreparation.SWITCH, value = "true")
public class BackgroundPreparation implements ApplicationEventListener<ShutdownEvent>, Ordered {

    /** The property that puts the preparation into the background. */
    public static final String SWITCH = "seedbed.prepare-in-background";

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final long LAST_BREATH_SECONDS = 10;

    /** How far it has come. */
    public enum Phase {
        NOT_BEGUN,
        PREPARING,
        READY,
        FAILED,
        STOPPED
    }

    private final ServicePreparation preparation;
    private final BeanProvider<DataSource> dataSources;
    private final OpenConnections connections = new OpenConnections();
    private final Map<String, DataSource> made = new LinkedHashMap<>();
    private final ShutdownHook hook = new ShutdownHook(this::stop);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Phase phase = Phase.NOT_BEGUN;
    private volatile @Nullable Thread thread;
    private volatile @Nullable DatabaseNotReady failure;

    BackgroundPreparation(ServicePreparation preparation, BeanProvider<DataSource> dataSources) {
        this.preparation = preparation;
        this.dataSources = dataSources;
    }

    public Phase phase() {
        return phase;
    }

    /** Why the databases will not be ready. */
    public Optional<Problem> failure() {
        return Optional.ofNullable(failure).map(DatabaseNotReady::problem);
    }

    /** What it connects with: it can be stopped. */
    ConnectionSource watched(ConnectionSource source) {
        return connections.watched(source);
    }

    /** Whether a datasource that is made now has to wait for it, and can: it must not have to be of a type of its own. */
    boolean holds(Class<?> type) {
        return (phase == Phase.NOT_BEGUN || phase == Phase.PREPARING) && type.isAssignableFrom(WaitingDataSource.class);
    }

    /** The datasource as the service shall have it. */
    DataSource around(String name, DataSource dataSource) {
        synchronized (made) {
            made.put(name, dataSource);
        }
        return new WaitingDataSource(dataSource, this::await);
    }

    /** @param rest what follows the schemas: the seeds, and those who listen for their end */
    void begin(Runnable rest) {
        Thread begun = new Thread(() -> run(rest), "seedbed");
        thread = begun;
        phase = Phase.PREPARING;
        hook.register();
        begun.start();
    }

    private void run(Runnable rest) {
        try {
            preparation.prepareConfigured(null);
            dataSources.stream().forEach(each -> {});
            prepareMade();
            rest.run();
            end(Phase.READY);
        } catch (Throwable e) {
            failed(e);
        } finally {
            hook.remove();
        }
    }

    /** Those that are configured are prepared by now, and stay as they are. */
    private void prepareMade() {
        Map<String, DataSource> all;
        synchronized (made) {
            all = new LinkedHashMap<>(made);
        }
        all.forEach((name, dataSource) -> preparation.prepareGiven(name, dataSource, DataSource.class));
    }

    private void failed(Throwable error) {
        if (phase == Phase.STOPPED) {
            LOG.info("The preparation was stopped with the service; the next start goes on from there.");
            return;
        }
        DatabaseNotReady reason = notReady(error);
        failure = reason;
        LOG.error(
                "The database could not be prepared; the service answers 503 until it is started again.\n\n{}\n",
                reason.getMessage());
        end(Phase.FAILED);
    }

    private static DatabaseNotReady notReady(Throwable error) {
        if (error instanceof DatabaseNotReady known) {
            return known;
        }
        if (error instanceof Problem problem) {
            return new DatabaseNotReady(problem);
        }
        LOG.error("The preparation broke off", error);
        return new DatabaseNotReady(
                new Problem(
                        "The preparation of the database broke off.",
                        "It met an error that is not of the database: "
                                + error.getClass().getName() + ".",
                        "Look into the log of the service, where it stands with its stack trace, and start the service again."));
    }

    private synchronized void end(Phase reached) {
        if (phase != Phase.STOPPED) {
            phase = reached;
        }
        over.countDown();
    }

    private void await() throws SQLException {
        if (phase == Phase.READY || Thread.currentThread().equals(thread)) {
            return;
        }
        if (phase == Phase.NOT_BEGUN) {
            prepareEarly();
        }
        if (phase != Phase.NOT_BEGUN) {
            awaitEnd();
        }
    }

    private void prepareEarly() throws SQLException {
        try {
            preparation.prepareConfigured(null);
            prepareMade();
        } catch (DatabaseNotReady e) {
            throw new SQLException("The database is not ready. " + e.getMessage(), e);
        }
    }

    private void awaitEnd() throws SQLException {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while the database was being prepared.", e);
        }
        if (phase == Phase.STOPPED) {
            throw new SQLException("The service was stopped while its database was being prepared.");
        }
        DatabaseNotReady reason = failure;
        if (reason != null) {
            throw new SQLException("The database is not ready. " + reason.getMessage(), reason);
        }
    }

    /** The service is being stopped, and its beans are still there. */
    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        stop();
    }

    /**
     * Ends what is under way, and lets go who waits. The hook of the JVM calls it too: Micronaut registers its own only at
     * the end of a start.
     */
    private void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        if (isFirstToStop()) {
            running.interrupt();
            connections.cut();
            over.countDown();
        }
        try {
            running.join(TimeUnit.SECONDS.toMillis(LAST_BREATH_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isFirstToStop() {
        boolean first = phase == Phase.PREPARING;
        if (first) {
            phase = Phase.STOPPED;
        }
        return first;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
