package dev.seedbed.test.database;

import dev.seedbed.postgres.ServerAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The databases of this process on one server.
 *
 * <p>One connection stays open as long as the process lives and carries its name: it is the lease on every database with
 * that name in its own. Whatever such a process left behind when it was killed, the next one on the server drops.
 */
public final class TestDatabases {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabases.class);
    private static final Map<ServerAccess, TestDatabases> BY_SERVER = new HashMap<>();

    private final ServerAccess server;
    private final int clonesAhead;
    private final Administration administration;
    private final BackgroundWork background;
    private final ConcurrentMap<String, CloneStock> stocks = new ConcurrentHashMap<>();
    private final Set<String> living = ConcurrentHashMap.newKeySet();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final Map<String, String> toBeKept = new ConcurrentHashMap<>();
    private volatile boolean keepsAny;

    private TestDatabases(ServerAccess server, int clonesAhead) {
        this.server = server;
        this.clonesAhead = clonesAhead;
        this.administration = Administration.connect(server, "seedbed lease " + DatabaseName.PROCESS);
        this.background = new BackgroundWork(server);
        background.submit(Sweep::leftOvers);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "seedbed-test-end"));
    }

    /**
     * Those on this server; made by the first call.
     *
     * @param clonesAhead how many clones of a template are ready at most before anybody asks; the first caller says it
     */
    public static TestDatabases on(ServerAccess server, int clonesAhead) {
        synchronized (BY_SERVER) {
            TestDatabases known = BY_SERVER.get(server);
            TestDatabases databases = known == null ? new TestDatabases(server, clonesAhead) : known;
            BY_SERVER.put(server, databases);
            return databases;
        }
    }

    /** A test's failure, for which databases are {@linkplain TestDatabase#keep kept}; those of the last three stay. */
    public static String newFailure() {
        return DatabaseName.failure();
    }

    /** A name and a URL; the database comes to be when it is known what is to be in it. */
    public TestDatabase reserve() {
        String name = DatabaseName.next();
        living.add(name);
        return new TestDatabase(this, name);
    }

    ServerAccess server() {
        return server;
    }

    Administration administration() {
        return administration;
    }

    CloneStock stockOf(String template) {
        return stocks.computeIfAbsent(template, name -> new CloneStock(name, background, living, clonesAhead));
    }

    void forget(String template) {
        stocks.remove(template);
    }

    /** Later, when nothing waits for it. */
    void drop(String name) {
        living.add(name);
        background.submit(work -> {
            work.drop(name);
            living.remove(name);
        });
    }

    /** If its test class never ends in peace, at least the process does. */
    void keepAtTheEnd(String name, String keptName) {
        toBeKept.put(name, keptName);
    }

    /** The last use of a template decides how long it stays. */
    void isUsed(String template) {
        if (used.add(template)) {
            background.submit(work -> work.noteUse(template));
        }
    }

    void keep(String name, String keptName) {
        administration.shut(name);
        administration.rename(name, keptName);
        administration.open(keptName);
        living.remove(name);
        isKept(name);
    }

    /** It has the name that it keeps. */
    void isKept(String formerName) {
        toBeKept.remove(formerName);
        keepsAny = true;
        background.submit(Sweep::keptTooLong);
    }

    private void end() {
        background.end();
        List<String> left = new ArrayList<>(living);
        try {
            Map.copyOf(toBeKept).forEach(this::keep);
            left.removeIf(name -> !living.contains(name));
            left.forEach(administration::drop);
            if (keepsAny) {
                Sweep.keptTooLong(administration);
            }
        } catch (RuntimeException e) {
            LOG.debug("The next process drops what is left: {}", left, e);
        }
        administration.close();
    }
}
