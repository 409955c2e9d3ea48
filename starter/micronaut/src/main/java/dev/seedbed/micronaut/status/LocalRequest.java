package dev.seedbed.micronaut.status;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a request comes from the machine that the service runs on, and is meant for it.
 *
 * <p>The connection alone does not tell: a proxy on the same machine passes on requests of others, and a web page of
 * another site can have the developer's browser send some, under a name that leads to this machine (DNS rebinding). So a
 * request that a proxy has marked, that names another host, or that was sent by a page of another host, is not local.
 */
final class LocalRequest {

    private static final List<String> OF_PROXIES = List.of(
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Original-Forwarded-For",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP");

    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-f:.]+]|[^:\\[\\]]+)(?::\\d{1,5})?");
    private static final Pattern IPV4_LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}");

    private LocalRequest() {}

    /** Why a request is not local, as the end of a sentence about it; empty if it is. */
    static Optional<String> objection(HttpRequest<?> request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            return Optional.of("it does not come from this machine");
        }
        Optional<String> proxy = OF_PROXIES.stream()
                .filter(name -> request.getHeaders().contains(name))
                .findFirst();
        if (proxy.isPresent()) {
            return Optional.of("it came through a proxy (" + proxy.get() + ")");
        }
        List<String> hosts = request.getHeaders().getAll(HttpHeaders.HOST);
        if (hosts.size() != 1 || !isLocal(hosts.get(0))) {
            return Optional.of("its Host header does not name this machine");
        }
        return request.getHeaders().getAll(HttpHeaders.ORIGIN).stream().allMatch(LocalRequest::isLocalOrigin)
                ? Optional.empty()
                : Optional.of("a page of another host sent it (Origin)");
    }

    private static boolean isLocal(String hostAndPort) {
        Matcher parts = HOST_AND_PORT.matcher(hostAndPort.strip().toLowerCase(Locale.ROOT));
        return parts.matches() && isLocalName(String.valueOf(parts.group(1)));
    }

    /** Browsers resolve {@code localhost}, and every name below it, to this machine without asking a server. */
    private static boolean isLocalName(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("[::1]")
                || IPV4_LOOPBACK.matcher(host).matches();
    }

    private static boolean isLocalOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && isLocalName(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
