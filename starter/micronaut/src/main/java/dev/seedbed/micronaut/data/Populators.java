package dev.seedbed.micronaut.data;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.DateUpdated;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import io.micronaut.data.runtime.convert.DataConversionService;
import io.micronaut.data.runtime.date.DateTimeProvider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values for properties that Micronaut Data populates; one that a seed sets itself stands. Ids are not among them: by one
 * that was made up just now, no row would be found again.
 */
final class Populators {

    private final RuntimeEntityRegistry registry;
    private final DateTimeProvider<?> clock;
    private final DataConversionService conversions;

    Populators(RuntimeEntityRegistry registry, DateTimeProvider<?> clock, DataConversionService conversions) {
        this.registry = registry;
        this.clock = clock;
        this.conversions = conversions;
    }

    Function<@Nullable Object, @Nullable Object> of(RuntimePersistentProperty<?> property, Role role) {
        if (role != Role.CREATED && role != Role.UPDATED) {
            return value -> value;
        }
        return value -> value == null ? populate(property) : value;
    }

    private Object populate(RuntimePersistentProperty<?> property) {
        AnnotationMetadata annotations = property.getAnnotationMetadata();
        if (annotations.hasAnnotation(DateCreated.class)
                || annotations.hasAnnotation(DateUpdated.class)
                || Temporal.class.isAssignableFrom(property.getType())) {
            return conversions.convertRequired(now(annotations), property.getType());
        }
        return property.getType() == UUID.class
                ? UUID.randomUUID()
                : registry.autoPopulateRuntimeProperty(property, null);
    }

    private Object now(AnnotationMetadata annotations) {
        Object now = clock.getNow();
        ChronoUnit unit = annotations
                .enumValue(DateCreated.class, "truncatedTo", ChronoUnit.class)
                .or(() -> annotations.enumValue(DateUpdated.class, "truncatedTo", ChronoUnit.class))
                .orElse(ChronoUnit.FOREVER);
        if (unit == ChronoUnit.FOREVER) {
            return now;
        }
        return now instanceof OffsetDateTime time
                ? time.truncatedTo(unit)
                : conversions.convertRequired(now, Instant.class).truncatedTo(unit);
    }
}
