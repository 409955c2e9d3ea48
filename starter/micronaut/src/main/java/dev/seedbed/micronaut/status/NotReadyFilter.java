package dev.seedbed.micronaut.status;

import dev.seedbed.micronaut.BackgroundPreparation;
import dev.seedbed.micronaut.BackgroundPreparation.Phase;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.RouteAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers 503 to every request until the databases are ready, but for those that ask about it. It says to whoever it may
 * be no more than that: names of databases and servers, and what is wrong with them, are for those who may read the status.
 */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, appendContextPath = false)
@Requires(property = BackgroundPreparation.SWITCH, value = "true")
@Requires(classes = {ErrorResponseProcessor.class, RouteAttributes.class})
final class NotReadyFilter implements Ordered {

    private static final Set<String> ANSWERING = Set.of("health", EndpointRoute.STATUS);
    private static final String SOON = "5";
    private static final String LATER = "60";

    private final BackgroundPreparation preparation;
    private final ErrorResponseProcessor<?> errors;

    NotReadyFilter(BackgroundPreparation preparation, ErrorResponseProcessor<?> errors) {
        this.preparation = preparation;
        this.errors = errors;
    }

    /** Null lets the request pass. */
    @RequestFilter
    @Nullable HttpResponse<?> hold(HttpRequest<?> request) {
        Phase phase = preparation.phase();
        return phase == Phase.READY || isAnswered(request) ? null : refusal(request, phase);
    }

    private static boolean isAnswered(HttpRequest<?> request) {
        return EndpointRoute.id(request).filter(ANSWERING::contains).isPresent();
    }

    private MutableHttpResponse<?> refusal(HttpRequest<?> request, Phase phase) {
        boolean failed = phase == Phase.FAILED;
        ErrorContext why = ErrorContext.builder(request)
                .errorMessage(
                        failed
                                ? "The database of this service could not be prepared. The reason is in its log and its status."
                                : "The database of this service is being prepared. Try again shortly.")
                .build();
        return errors.processResponse(why, HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, failed ? LATER : SOON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
