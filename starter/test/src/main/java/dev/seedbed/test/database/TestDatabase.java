package dev.seedbed.test.database;

import dev.seedbed.postgres.ServerAccess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of one datasource of one test class: a clone of the template where there is one, else empty, to be
 * prepared by the service's own start and to become the template then.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

    private final TestDatabases databases;
    private final String name;
    private @Nullable String template;
    private @Nullable TemplateLock making;
    private @Nullable String keptName;
    private boolean there;

    TestDatabase(TestDatabases databases, String name) {
        this.databases = databases;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public String url() {
        return databases.server().url(name);
    }

    public ServerAccess server() {
        return databases.server();
    }

    /** Whether it has to be prepared, and is to be {@linkplain #keepAsTemplate kept as the template} then. */
    public boolean becomesTemplate() {
        return making != null;
    }

    /** What it was cloned from, or has become; empty where it is neither. */
    public synchronized Optional<DatabaseTemplate> template() {
        return Optional.ofNullable(template).map(known -> new DatabaseTemplate(databases, known));
    }

    /** An empty one. */
    public synchronized void create() {
        databases.administration().create(name);
        there = true;
    }

    /** A clone of the template for code with this fingerprint; an empty one if this is to become the template. */
    public synchronized void provide(String fingerprint) {
        String wanted = DatabaseName.template(fingerprint);
        if (!cloned(wanted, name)) {
            TemplateLock lock = TemplateLock.take(databases.server(), wanted);
            try {
                if (cloned(wanted, name)) {
                    lock.close();
                } else {
                    databases.forget(wanted);
                    create();
                    making = lock;
                }
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        }
        template = wanted;
        there = true;
        if (making == null) {
            databases.isUsed(wanted);
            databases.stockOf(wanted).fill();
        }
    }

    /** A clone of a template that is there. */
    synchronized boolean provideFrom(String known) {
        boolean done = cloned(known, name);
        if (done) {
            template = known;
            there = true;
            databases.stockOf(known).fill();
        }
        return done;
    }

    private boolean cloned(String from, String to) {
        CloneStock stock = databases.stockOf(from);
        Optional<String> ready = stock.take();
        if (ready.isPresent()) {
            databases.administration().rename(ready.get(), to);
            return true;
        }
        return databases.administration().copy(from, to);
    }

    /**
     * Copies what was prepared, and gives the copy the template's name last of all: half a template has no such name.
     * Nobody may be connected; whoever is, is thrown out.
     */
    public synchronized void keepAsTemplate() {
        String goal = template;
        if (goal == null || making == null) {
            return;
        }
        Administration work = databases.administration();
        String copy = DatabaseName.next();
        try {
            work.shut(name);
            try {
                work.copy(name, copy);
            } finally {
                work.open(name);
            }
            work.shut(copy);
            work.noteUse(copy);
            work.rename(copy, goal);
            databases.stockOf(goal).fill();
        } catch (RuntimeException e) {
            LOG.warn("The prepared database could not be kept as a template: {}", e.getMessage());
            databases.drop(copy);
        } finally {
            notMaking();
        }
    }

    /** The preparation failed: what is there shows how far it came. */
    public synchronized void preparationFailed() {
        if (making != null) {
            notMaking();
        }
    }

    private void notMaking() {
        TemplateLock lock = making;
        making = null;
        if (lock != null) {
            lock.close();
        }
    }

    /** Puts a fresh one in its place, under its name; whoever is connected is thrown out. */
    public synchronized void replace() {
        String from = template;
        String fresh = DatabaseName.next();
        if (from == null || !cloned(from, fresh)) {
            throw new IllegalStateException("There is no template to take a fresh database from.");
        }
        Administration work = databases.administration();
        work.shut(name);
        String old = keptName == null ? DatabaseName.next() : keptName;
        work.rename(name, old);
        work.rename(fresh, name);
        if (keptName == null) {
            databases.drop(old);
        } else {
            work.open(old);
            databases.isKept(name);
            keptName = null;
        }
        databases.stockOf(from).fill();
    }

    /**
     * Has it stay when everything else goes.
     *
     * @param failure the {@linkplain TestDatabases#newFailure reason}, which other databases may share
     * @return the name that it will have then
     */
    public synchronized String keep(String failure) {
        String kept = keptName == null ? DatabaseName.kept(failure) : keptName;
        keptName = kept;
        databases.keepAtTheEnd(name, kept);
        return kept;
    }

    /** Its test class is over. */
    @Override
    public synchronized void close() {
        notMaking();
        if (!there) {
            return;
        }
        there = false;
        if (keptName == null) {
            databases.drop(name);
        } else {
            databases.keep(name, keptName);
        }
    }
}
