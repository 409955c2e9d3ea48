package dev.seedbed.micronaut.data;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import java.util.UUID;

/** What a property's column is for, told from its annotations. */
final class ColumnRole {

    private ColumnRole() {}

    static Role of(RuntimePersistentProperty<?> property, boolean identity, boolean version) {
        AnnotationMetadata annotations = property.getAnnotationMetadata();
        boolean populated = annotations.hasStereotype(AutoPopulated.class);
        if (version) {
            return Role.VERSION;
        }
        if (annotations.hasAnnotation(GeneratedValue.class)) {
            return Role.GENERATED_ID;
        }
        if (identity) {
            return populated ? Role.CREATED : Role.DATA;
        }
        if (!populated) {
            return Role.DATA;
        }
        boolean updated = annotations
                .booleanValue(AutoPopulated.class, AutoPopulated.UPDATABLE)
                .orElse(true);
        return updated && property.getType() != UUID.class ? Role.UPDATED : Role.CREATED;
    }
}
