package dev.seedbed.micronaut.data;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import io.micronaut.context.env.Environment;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.Association;
import io.micronaut.data.model.PersistentPropertyPath;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an entity's property is in the database: taken from the entity, populated, converted, as Micronaut Data does. */
final class PersistedValues {

    private final Environment environment;
    private final Populators populators;
    private final ColumnTypes types;

    PersistedValues(Environment environment, Populators populators, ColumnTypes types) {
        this.environment = environment;
        this.populators = populators;
        this.types = types;
    }

    /** A name with what it takes from the configuration. */
    String resolved(String name) {
        return environment.getPlaceholderResolver().resolveRequiredPlaceholders(name);
    }

    <E> Function<E, @Nullable Object> of(
            List<Association> path, RuntimePersistentProperty<?> property, Role role, boolean identity) {
        if (role == Role.VERSION) {
            return entity -> null; // it begins anew, whatever the entity says
        }
        PersistentPropertyPath from = new PersistentPropertyPath(path, property);
        AttributeConverter<Object, Object> converter = property.getConverter();
        ConversionContext context = ConversionContext.of(property.getArgument());
        boolean unsetIsZero =
                role == Role.GENERATED_ID && property.getProperty().getType().isPrimitive();
        Function<@Nullable Object, @Nullable Object> populated =
                identity ? value -> value : populators.of(property, role);
        return entity -> {
            Object value = populated.apply(from.getPropertyValue(entity));
            if (unsetIsZero && value instanceof Number number && number.longValue() == 0) {
                return null;
            }
            Object persisted = converter == null ? value : converter.convertToPersistedValue(value, context);
            return persisted == null ? null : types.of(persisted, property.getDataType());
        };
    }
}
