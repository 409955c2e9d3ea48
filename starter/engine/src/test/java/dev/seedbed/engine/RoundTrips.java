package dev.seedbed.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between clients and the test server, and counts how often a client waits for an answer before it asks on. */
public final class RoundTrips implements AutoCloseable {

    private final ServerSocket door;
    private final int serverPort;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    /** In front of the server that a URL leads to. */
    public RoundTrips(String url) throws IOException {
        this.serverPort = Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::letIn);
    }

    /** The URL that leads through here to where the given one leads. */
    public String through(String url) {
        return url.replaceFirst(":\\d+/", ":" + door.getLocalPort() + "/");
    }

    public int count() {
        return count.get();
    }

    private void letIn() throws IOException {
        while (true) {
            Socket client = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            open.addAll(List.of(client, server));
            AtomicBoolean answered = new AtomicBoolean(true);
            inBackground(() -> pass(client, server, () -> {
                if (answered.getAndSet(false)) {
                    count.incrementAndGet();
                }
            }));
            inBackground(() -> pass(server, client, () -> answered.set(true)));
        }
    }

    private static void pass(Socket from, Socket to, Runnable seen) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            seen.run();
            out.write(buffer, 0, read);
        }
        to.shutdownOutput();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // the test, or a client, is done
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
