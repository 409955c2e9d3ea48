package dev.seedbed.micronaut.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.engine.seed.upsert.TableUpsert;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Repositories and upserts write the same, and read what the other wrote. */
@Isolated("changes the time zone of the whole JVM")
class EntityUpsertTest {

    private static final SeedCounts INSERTED = new SeedCounts(1, 0, 0, 0);
    private static final SeedCounts UPDATED = new SeedCounts(0, 1, 0, 0);
    private static final SeedCounts UNCHANGED = new SeedCounts(0, 0, 1, 0);

    private final TimeZone zone = TimeZone.getDefault();
    private final TestDatabase database = TestDatabase.create();
    private final ApplicationContext context = start();
    private final EntityMappings mappings = context.getBean(EntityMappings.class);

    /** In a zone that is not the server's. */
    private ApplicationContext start() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.put("seedbed.datasources.default.mode", "off");
        return ApplicationContext.run(configuration);
    }

    @BeforeEach
    void createTables() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create schema shop;
                    create table shop.customer (
                        id bigint generated always as identity primary key, version int not null,
                        email_address text not null unique, "Full Name" text, credit numeric(10, 2), tier text,
                        former_tier int, preferred text, settings jsonb, tags text[], token uuid, birthday date,
                        active boolean, address_street text, zip text, country_id text, referrer bigint,
                        reference uuid not null, created_at timestamptz not null, updated_at timestamp not null,
                        search_text text generated always as (lower(email_address)) stored);
                    create table mutable_thing (
                        id bigserial primary key, title text unique, starts_at timestamp, happened_at timestamp);
                    create table with_populated_id (id uuid primary key, text text unique);
                    create table with_embedded_id (
                        key_country text, key_number int, text text, primary key (key_country, key_number))
                    """);
        }
    }

    @AfterEach
    void close() {
        context.close();
        TimeZone.setDefault(zone);
    }

    @Test
    void whatARepositorySavedIsRightAlready() throws SQLException {
        context.getBean(Customers.class).save(Customer.kim());

        assertThat(upsert(Customer.class, Customer.kim(), "emailAddress")).isEqualTo(UNCHANGED);
    }

    @Test
    void aRepositoryReadsWhatWasUpserted() throws SQLException {
        Instant before = Instant.now();
        assertThat(upsert(Customer.class, Customer.kim(), "emailAddress")).isEqualTo(INSERTED);

        Customer read = context.getBean(Customers.class).findAll().get(0);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "version", "country", "reference", "createdAt", "updatedAt", "searchText")
                .isEqualTo(Customer.kim());
        assertThat(read.version()).isZero();
        assertThat(read.createdAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(read.updatedAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(read.searchText()).isEqualTo("kim@example.org");
    }

    @Test
    void anUpdateRaisesTheVersion() throws SQLException {
        upsert(Customer.class, Customer.kim(), "emailAddress");
        Customer read = context.getBean(Customers.class).findAll().get(0);

        assertThat(upsert(Customer.class, Customer.named("Kim Doe"), "emailAddress"))
                .isEqualTo(UPDATED);

        Customer updated = context.getBean(Customers.class).findAll().get(0);
        assertThat(updated.version()).isEqualTo(1);
        assertThat(updated.id()).isEqualTo(read.id());
        assertThat(updated.createdAt()).isEqualTo(read.createdAt());
        assertThat(updated.reference()).isEqualTo(read.reference());
        assertThat(updated.updatedAt()).isAfterOrEqualTo(read.updatedAt());
        context.getBean(Customers.class).update(updated);
    }

    @Test
    void timesAreTheSameInEveryZone() throws SQLException {
        MutableThing thing = new MutableThing();
        thing.setTitle("a");
        thing.setStartsAt(LocalDateTime.of(2026, 7, 1, 12, 0));
        thing.setHappenedAt(Instant.parse("2026-07-01T03:00:00Z"));
        context.getBean(Things.class).save(thing);

        MutableThing same = new MutableThing();
        same.setTitle("a");
        same.setStartsAt(thing.getStartsAt());
        same.setHappenedAt(thing.getHappenedAt());
        assertThat(upsert(MutableThing.class, same, "title")).isEqualTo(UNCHANGED);
    }

    @Test
    void anIdThatIsPopulatedIsMadeUpUnlessItIsWhatRowsAreFoundBy() throws SQLException {
        Odd.WithPopulatedId row = new Odd.WithPopulatedId(null, "x");

        assertThat(upsert(Odd.WithPopulatedId.class, row, "text")).isEqualTo(INSERTED);
        assertThat(upsert(Odd.WithPopulatedId.class, row, "text")).isEqualTo(UNCHANGED);
        assertThat(context.getBean(PopulatedIds.class).findAll()).hasSize(1);
        assertThatThrownBy(() -> upsert(Odd.WithPopulatedId.class, row)).isInstanceOf(Problem.class);
    }

    @Test
    void anEmbeddedIdIsWhatRowsAreFoundBy() throws SQLException {
        context.getBean(EmbeddedIds.class).save(new Odd.WithEmbeddedId(new Odd.Key("DE", 1), "x"));

        assertThat(upsert(Odd.WithEmbeddedId.class, new Odd.WithEmbeddedId(new Odd.Key("DE", 1), "y")))
                .isEqualTo(UPDATED);
        assertThat(upsert(
                        Odd.WithEmbeddedId.class,
                        new Odd.WithEmbeddedId(new Odd.Key("DE", 1), "y"),
                        "key.country",
                        "key.number"))
                .isEqualTo(UNCHANGED);
    }

    private <E> SeedCounts upsert(Class<E> type, E entity, String... matching) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            SeedCounts counts = TableUpsert.of(
                            connection, mappings.of(type), List.of(entity).iterator(), (what, done, total) -> {})
                    .matching(matching)
                    .run();
            connection.commit();
            return counts;
        }
    }
}
