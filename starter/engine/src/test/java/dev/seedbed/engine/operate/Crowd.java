package dev.seedbed.engine.operate;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Several who are connected to a database, and come back whenever they are thrown out. */
final class Crowd {

    private final AtomicInteger visits = new AtomicInteger();
    private final List<Thread> members;
    private volatile boolean leaving;

    private Crowd(TestDatabase database) {
        members = Stream.generate(() -> new Thread(() -> visit(database)))
                .limit(8)
                .toList();
        members.forEach(Thread::start);
        while (visits.get() < members.size()) {
            Thread.onSpinWait();
        }
    }

    static Crowd at(TestDatabase database) {
        return new Crowd(database);
    }

    private void visit(TestDatabase database) {
        while (!leaving) {
            try (Connection connection = database.connect()) {
                visits.incrementAndGet();
                while (!leaving && connection.isValid(1)) {
                    Thread.sleep(1);
                }
            } catch (SQLException thrownOut) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    int visits() {
        return visits.get();
    }

    void leave() throws InterruptedException {
        leaving = true;
        for (Thread member : members) {
            member.join();
        }
    }
}
