package dev.seedbed.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the service's real database: nobody gets in, and whoever comes is counted. */
final class CountedDoor implements AutoCloseable {

    private final AtomicInteger visitors = new AtomicInteger();
    private final ServerSocket door;

    CountedDoor() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counting = new Thread(this::count);
        counting.setDaemon(true);
        counting.start();
    }

    int port() {
        return door.getLocalPort();
    }

    AtomicInteger visitors() {
        return visitors;
    }

    private void count() {
        while (!door.isClosed()) {
            try {
                door.accept().close();
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
