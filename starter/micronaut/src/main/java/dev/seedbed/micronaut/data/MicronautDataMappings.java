package dev.seedbed.micronaut.data;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.RowMapping;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.runtime.convert.DataConversionService;
import io.micronaut.data.runtime.date.DateTimeProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads from Micronaut Data's own metadata how entities become rows, so that both write the same. */
@Singleton
@Requires(classes = RuntimeEntityRegistry.class, beans = RuntimeEntityRegistry.class)
final class MicronautDataMappings implements EntityMappings {

    private final RuntimeEntityRegistry registry;
    private final PersistedValues values;
    private final Map<Class<?>, RowMapping<?>> mappings = new ConcurrentHashMap<>();

    MicronautDataMappings(
            RuntimeEntityRegistry registry,
            Environment environment,
            DateTimeProvider<?> clock,
            DataConversionService conversions,
            @Nullable JsonText json) {
        this.registry = registry;
        this.values = new PersistedValues(
                environment, new Populators(registry, clock, conversions), new ColumnTypes(conversions, json));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> RowMapping<E> of(Class<E> entity) {
        return (RowMapping<E>) mappings.computeIfAbsent(entity, this::read);
    }

    private <E> RowMapping<E> read(Class<E> entity) {
        Optional<BeanIntrospection<E>> introspection = BeanIntrospector.SHARED.findIntrospection(entity);
        if (introspection.isEmpty() || !introspection.get().hasStereotype(MappedEntity.class)) {
            throw new Problem(
                    entity.getName() + " is no entity of Micronaut Data.",
                    "It is not annotated with @MappedEntity (or JPA's @Entity), or Micronaut's annotation processor"
                            + " has not seen it.",
                    "Annotate it, or give the rows with upsertRows or with a RowMapping.");
        }
        return new EntityReader<>(registry.getEntity(entity), values).read();
    }
}
