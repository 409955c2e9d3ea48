package dev.seedbed.bench.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** A small real service: HTTP, a connection pool, one query. Prints where it is asked. */
final class SmallService {

    private SmallService() {}

    public static void main(String... arguments) {
        ApplicationContext context = Micronaut.build(arguments).banner(false).start();
        System.out.println(context.getBean(EmbeddedServer.class).getURL() + "/answer");
    }
}
