package dev.seedbed.micronaut.data;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.DateUpdated;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity with all that an entity can have. */
@MappedEntity(value = "customer", schema = "shop")
record Customer(
        @Id @GeneratedValue @Nullable Long id,
        @Version @Nullable Integer version,
        String emailAddress,
        @MappedProperty("Full Name") String name,
        @Nullable BigDecimal credit,
        Tier tier,
        @TypeDef(type = DataType.INTEGER) Tier formerTier,
        @MappedProperty(converter = Celsius.class, type = DataType.STRING) Temperature preferred,
        @TypeDef(type = DataType.JSON) @Nullable Map<String, Object> settings,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        UUID token,
        LocalDate birthday,
        boolean active,
        @Relation(Relation.Kind.EMBEDDED) @Nullable Address address,
        @Relation(Relation.Kind.MANY_TO_ONE) @Nullable Country country,
        @Relation(Relation.Kind.MANY_TO_ONE) @MappedProperty("referrer") @Nullable Customer referredBy,
        @AutoPopulated @Nullable UUID reference,
        @DateCreated @Nullable Instant createdAt,
        @DateUpdated @Nullable Instant updatedAt,
        @GeneratedValue @Nullable String searchText) {

    enum Tier {
        FREE,
        TEAM
    }

    @Embeddable
    record Address(String street, @MappedProperty("zip") String postCode) {}

    @MappedEntity
    record Country(@Id String code, String name) {}

    record Temperature(int degrees) {}

    static Customer kim() {
        return named("Kim");
    }

    static Customer named(String name) {
        return new Customer(
                null,
                7,
                "kim@example.org",
                name,
                new BigDecimal("12.50"),
                Tier.TEAM,
                Tier.FREE,
                new Temperature(21),
                Map.of("theme", "dark"),
                List.of("a", "b c"),
                UUID.fromString("c0ffee00-0000-4000-8000-000000000001"),
                LocalDate.of(1990, 5, 17),
                true,
                new Address("High Street 1", "12345"),
                new Country("DE", "Germany"),
                null,
                null,
                null,
                null,
                null);
    }
}
