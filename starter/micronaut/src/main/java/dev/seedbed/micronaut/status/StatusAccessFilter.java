package dev.seedbed.micronaut.status;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.management.endpoint.EndpointSensitivityHandler;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.management.endpoint.EndpointsFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the place of Micronaut's filter of sensitive endpoints, which answers 401 to everyone. It asks that filter about
 * every endpoint, lets {@link StatusAccess} decide about a refused request for the status, and says in the answer and the
 * log how to open it. With micronaut-security neither filter is there, and the application decides.
 */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Replaces(EndpointsFilter.class)
@Requires(missingBeans = EndpointSensitivityHandler.class)
@Requires(classes = {EndpointsFilter.class, ErrorResponseProcessor.class, RouteAttributes.class})
@Requires(beans = StatusEndpoint.class)
final class StatusAccessFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");

    private final EndpointsFilter stock;
    private final StatusAccess access;
    private final ErrorResponseProcessor<?> errors;
    private final AtomicBoolean logged = new AtomicBoolean();

    StatusAccessFilter(
            EndpointSensitivityProcessor sensitivity, StatusAccess access, ErrorResponseProcessor<?> errors) {
        this.stock = new EndpointsFilter(sensitivity);
        this.access = access;
        this.errors = errors;
    }

    /** Null lets the request pass. */
    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        HttpResponse<?> refusal = stock.doFilter(request);
        boolean isStatus =
                EndpointRoute.id(request).filter(EndpointRoute.STATUS::equals).isPresent();
        if (refusal == null || !isStatus) {
            return refusal;
        }
        Optional<String> objection = access.objection(request);
        return objection.isPresent() ? refused(request, objection.get()) : null;
    }

    private MutableHttpResponse<?> refused(HttpRequest<?> request, String objection) {
        String message = "The status of the databases is not shown to this request: " + objection;
        if (logged.compareAndSet(false, true)) {
            LOG.warn("GET /seedbed was answered with 401. {}", message);
        }
        ErrorContext why = ErrorContext.builder(request).errorMessage(message).build();
        return errors.processResponse(why, HttpResponse.status(HttpStatus.UNAUTHORIZED))
                .header("Cache-Control", "no-store");
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order();
    }
}
