package dev.seedbed.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that nobody answers at first, and the tests' server later. */
final class LateServer implements AutoCloseable {

    private final int port;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

    private LateServer(int port) {
        this.port = port;
    }

    static LateServer after(Duration silence) throws IOException {
        LateServer server = new LateServer(freePort());
        server.daemon(() -> {
            Thread.sleep(silence.toMillis());
            server.serve();
        });
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void serve() throws IOException {
        ServerSocket door = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        open.add(door);
        while (true) {
            Socket client = door.accept();
            Socket server = new Socket("localhost", TestServer.port());
            open.add(client);
            open.add(server);
            daemon(() -> client.getInputStream().transferTo(server.getOutputStream()));
            daemon(() -> server.getInputStream().transferTo(client.getOutputStream()));
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException closed) {
                // by whoever has had enough
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
