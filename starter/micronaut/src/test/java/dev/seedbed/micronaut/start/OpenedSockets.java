package dev.seedbed.micronaut.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/** What the driver opens its sockets with, if a datasource says so: it notes down which thread wanted one, for whom. */
public final class OpenedSockets extends SocketFactory {

    private static final Map<String, List<String>> OPENED = new ConcurrentHashMap<>();

    private final String owner;

    public OpenedSockets(String owner) {
        this.owner = owner;
    }

    /** The threads that have opened one for this owner, in their order. */
    static List<String> by(String owner) {
        return List.copyOf(OPENED.getOrDefault(owner, List.of()));
    }

    static void forget(String owner) {
        OPENED.remove(owner);
    }

    @Override
    public Socket createSocket() {
        OPENED.computeIfAbsent(owner, name -> new CopyOnWriteArrayList<>())
                .add(Thread.currentThread().getName());
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw new IOException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw new IOException("the driver connects its sockets itself");
    }
}
