package dev.seedbed.micronaut.status;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;

/** The management endpoint that a request is routed to. */
final class EndpointRoute {

    static final String STATUS = "seedbed";

    private static final String ENDPOINT = "io.micronaut.management.endpoint.annotation.Endpoint";

    private EndpointRoute() {}

    /** The id of the endpoint; empty if the request goes elsewhere. */
    static Optional<String> id(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .flatMap(route -> route.getAnnotationMetadata().stringValue(ENDPOINT));
    }
}
