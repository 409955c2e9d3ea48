package dev.seedbed.micronaut.status;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.management.endpoint.annotation.Selector;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/** {@code GET /seedbed}: the state of the service's databases, as JSON, and as a page to a browser. */
@Endpoint(id = "seedbed", defaultSensitive = true)
@Requires(classes = {Endpoint.class, Serdeable.class})
final class StatusEndpoint {

    private static final MediaType PAGE = MediaType.of("text/html;charset=utf-8");

    private final DatabaseStatuses statuses;

    StatusEndpoint(DatabaseStatuses statuses) {
        this.statuses = statuses;
    }

    /** All datasources. */
    @Read(produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> status(HttpRequest<?> request) {
        return Preference.isHtml(request.accept()) ? page() : json(statuses.all());
    }

    /** One of them, in the same shape. */
    @Read(produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> statusOf(@Selector String datasource, HttpRequest<?> request) {
        Optional<ServiceStatus> status = statuses.of(datasource);
        if (status.isEmpty()) {
            return HttpResponse.notFound();
        }
        return Preference.isHtml(request.accept()) ? page() : json(status.get());
    }

    private static HttpResponse<?> page() {
        StatusPage page = StatusPage.get();
        MutableHttpResponse<String> response = HttpResponse.ok(page.html()).contentType(PAGE);
        page.headers().forEach(response::header);
        return response;
    }

    private static HttpResponse<?> json(ServiceStatus status) {
        return HttpResponse.ok(status)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("X-Content-Type-Options", "nosniff");
    }
}
