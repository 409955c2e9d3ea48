package dev.seedbed.micronaut.data;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import java.time.temporal.Temporal;

/** What a property's column is for, told from its annotations. */
final class ColumnRole {

    private ColumnRole() {}

    static Role of(RuntimePersistentProperty<?> property, boolean identity, boolean version) {
        AnnotationMetadata annotations = property.getAnnotationMetadata();
        boolean populated = annotations.hasStereotype(AutoPopulated.class);
        if (version) {
            return Temporal.class.isAssignableFrom(property.getType()) ? Role.UPDATED : Role.VERSION;
        }
        if (identity) {
            return populated || annotations.hasAnnotation(GeneratedValue.class) ? Role.GENERATED_ID : Role.DATA;
        }
        if (!populated) {
            return Role.DATA;
        }
        boolean updated = annotations
                .booleanValue(AutoPopulated.class, AutoPopulated.UPDATABLE)
                .orElse(true);
        return updated && property.getType() != java.util.UUID.class ? Role.UPDATED : Role.CREATED;
    }
}
