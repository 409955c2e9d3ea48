package dev.seedbed.engine.operate;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Several sessions of a database that reconnect at once whenever they are ended. */
final class Crowd {

    private static final int MEMBERS = 8;

    private final AtomicIntegerArray visits = new AtomicIntegerArray(MEMBERS);
    private final List<Thread> members;
    private volatile boolean leaving;

    private Crowd(TestDatabase database) throws InterruptedException {
        members = IntStream.range(0, MEMBERS)
                .mapToObj(member -> new Thread(() -> visit(database, member)))
                .toList();
        members.forEach(Thread::start);
        awaitVisits(1);
    }

    static Crowd at(TestDatabase database) throws InterruptedException {
        return new Crowd(database);
    }

    private void visit(TestDatabase database, int member) {
        while (!leaving) {
            try (Connection connection = database.connect()) {
                visits.incrementAndGet(member);
                while (!leaving && connection.isValid(1)) {
                    Thread.sleep(1);
                }
            } catch (SQLException ended) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until each has been ended and is connected again. */
    void awaitReturn() throws InterruptedException {
        awaitVisits(2);
    }

    private void awaitVisits(int ofEach) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (IntStream.range(0, MEMBERS).anyMatch(member -> visits.get(member) < ofEach)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("connected so often: " + visits);
            }
            Thread.sleep(1);
        }
    }

    void leave() throws InterruptedException {
        leaving = true;
        for (Thread member : members) {
            member.join();
        }
    }
}
