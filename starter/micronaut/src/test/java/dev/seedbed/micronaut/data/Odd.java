package dev.seedbed.micronaut.data;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.sql.ColumnTransformer;
import io.micronaut.data.model.naming.NamingStrategies;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entities that differ in one thing from the usual. */
final class Odd {

    private Odd() {}

    @MappedEntity(namingStrategy = NamingStrategies.Raw.class)
    record RawNames(@Id long someId, String someText) {}

    @MappedEntity(value = "Unquoted", escape = false)
    record Unquoted(@Id long id, @MappedProperty("someText") String text, @MappedProperty("\"Kept\"") String kept) {}

    @MappedEntity("${tables.placed}")
    record Placed(@Id long id) {}

    @Embeddable
    record Key(String country, int number) {}

    @MappedEntity("with_embedded_id")
    record WithEmbeddedId(@EmbeddedId Key key, String text) {}

    @MappedEntity("with_populated_id")
    record WithPopulatedId(@Id @AutoPopulated @Nullable UUID id, String text) {}

    @MappedEntity
    record Transformed(@Id long id, @ColumnTransformer(write = "upper(?)") String text) {}

    record NoEntity(long id) {}
}
