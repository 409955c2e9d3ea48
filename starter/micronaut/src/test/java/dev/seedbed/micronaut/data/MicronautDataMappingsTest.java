package dev.seedbed.micronaut.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.TableName;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Entities become the rows that Micronaut Data itself would write. */
class MicronautDataMappingsTest {

    private static final ApplicationContext CONTEXT =
            ApplicationContext.run(Map.of("tables.placed", "from_configuration"));

    private final EntityMappings mappings = CONTEXT.getBean(EntityMappings.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void anEntityHasTheColumnsThatItsInsertNames() {
        RowMapping<Customer> mapping = mappings.of(Customer.class);

        assertThat(mapping.table()).isEqualTo(new TableName("shop", "customer"));
        assertThat(mapping.columns())
                .extracting(MappedColumn::name)
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "email_address",
                        "Full Name",
                        "credit",
                        "tier",
                        "former_tier",
                        "preferred",
                        "settings",
                        "tags",
                        "token",
                        "birthday",
                        "active",
                        "address_street",
                        "zip",
                        "country_id",
                        "referrer",
                        "reference",
                        "created_at",
                        "updated_at");
    }

    @Test
    void whatAColumnIsForIsToldFromTheAnnotations() {
        assertThat(roles(mappings.of(Customer.class)))
                .contains(
                        entry("id", Role.GENERATED_ID),
                        entry("version", Role.VERSION),
                        entry("email_address", Role.DATA),
                        entry("referrer", Role.DATA),
                        entry("reference", Role.CREATED),
                        entry("created_at", Role.CREATED),
                        entry("updated_at", Role.UPDATED));
    }

    @Test
    void valuesAreConvertedAsMicronautDataConvertsThem() {
        assertThat(values(mappings.of(Customer.class), Customer.kim()))
                .contains(
                        entry("id", null),
                        entry("version", null),
                        entry("email_address", "kim@example.org"),
                        entry("credit", new BigDecimal("12.50")),
                        entry("tier", "TEAM"),
                        entry("former_tier", 0),
                        entry("preferred", "21C"),
                        entry("settings", "{\"theme\":\"dark\"}"),
                        entry("tags", List.of("a", "b c")),
                        entry("token", UUID.fromString("c0ffee00-0000-4000-8000-000000000001")),
                        entry("birthday", LocalDate.of(1990, 5, 17)),
                        entry("active", true),
                        entry("address_street", "High Street 1"),
                        entry("zip", "12345"),
                        entry("country_id", "DE"),
                        entry("referrer", null));
    }

    @Test
    void whatIsPopulatedIsPopulatedUnlessItIsSet() {
        Map<String, @Nullable Object> row = values(mappings.of(Customer.class), Customer.kim());

        assertThat(row.get("reference")).isInstanceOf(UUID.class);
        assertThat(row.get("created_at"))
                .isInstanceOfSatisfying(OffsetDateTime.class, time -> assertThat(time.toInstant())
                        .isBetween(Instant.now().minusSeconds(60), Instant.now()));
    }

    @Test
    void propertiesAndColumnsCanBothBeNamed() {
        RowMapping<Customer> mapping = mappings.of(Customer.class);

        assertThat(List.of("emailAddress", "email_address", "name", "address.street", "country", "country.code"))
                .extracting(mapping::column)
                .containsExactly(
                        "email_address", "email_address", "Full Name", "address_street", "country_id", "country_id");
        assertThatThrownBy(() -> mapping.column("address"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("The property address of dev.seedbed.micronaut.data.Customer is not one column.")
                .hasMessageContaining("address_street, zip");
    }

    @Test
    void namingStrategiesAndNamesWithoutQuotesAreRespected() {
        assertThat(mappings.of(Odd.RawNames.class).table().name()).isEqualTo("Odd$RawNames");
        assertThat(roles(mappings.of(Odd.RawNames.class))).containsOnlyKeys("someId", "someText");
        assertThat(mappings.of(Odd.Unquoted.class).table().name()).isEqualTo("unquoted");
        assertThat(roles(mappings.of(Odd.Unquoted.class))).containsOnlyKeys("id", "sometext", "Kept");
        assertThat(mappings.of(Odd.Placed.class).table().name()).isEqualTo("from_configuration");
    }

    @Test
    void anEmbeddedIdIsSeveralColumns() {
        assertThat(values(mappings.of(Odd.WithEmbeddedId.class), new Odd.WithEmbeddedId(new Odd.Key("DE", 3), "x")))
                .containsExactly(entry("key_country", "DE"), entry("key_number", 3), entry("text", "x"));
    }

    @Test
    void aPopulatedIdIsGeneratedUnlessItIsSet() {
        RowMapping<Odd.WithPopulatedId> mapping = mappings.of(Odd.WithPopulatedId.class);

        assertThat(roles(mapping)).containsEntry("id", Role.CREATED);
        assertThat(values(mapping, new Odd.WithPopulatedId(null, "x"))).containsEntry("id", null);
    }

    @Test
    void aClassWithAPrimitiveIdHasNoneUntilItIsSet() {
        RowMapping<MutableThing> mapping = mappings.of(MutableThing.class);
        MutableThing thing = new MutableThing();
        thing.setStartsAt(LocalDateTime.of(2026, 3, 29, 2, 30));

        assertThat(values(mapping, thing))
                .containsOnly(
                        entry("id", null),
                        entry("title", null),
                        entry("starts_at", LocalDateTime.of(2026, 3, 29, 2, 30)),
                        entry("happened_at", null));
        thing.setId(5);
        assertThat(values(mapping, thing)).containsEntry("id", 5L);
    }

    @Test
    void whatIsNoEntityIsSaid() {
        assertThatThrownBy(() -> mappings.of(Odd.NoEntity.class))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("dev.seedbed.micronaut.data.Odd$NoEntity is no entity of Micronaut Data.");
    }

    @Test
    void aPropertyThatIsWrittenThroughAnExpressionIsRefused() {
        assertThatThrownBy(() -> mappings.of(Odd.Transformed.class))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("The property text of dev.seedbed.micronaut.data.Odd$Transformed is written"
                        + " through upper(?).");
    }

    private static <E> Map<String, Role> roles(RowMapping<E> mapping) {
        Map<String, Role> roles = new LinkedHashMap<>();
        mapping.columns().forEach(column -> roles.put(column.name(), column.role()));
        return roles;
    }

    private static <E> Map<String, @Nullable Object> values(RowMapping<E> mapping, E entity) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        mapping.columns()
                .forEach(column -> values.put(column.name(), column.value().apply(entity)));
        return values;
    }
}
