package dev.seedbed.engine.seed.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an entity has beside its data: generated ids, stamps of creation and update, versions. */
class EntitiesTest {

    private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");

    private TestTable table;

    private record Account(@Nullable Long id, String email, @Nullable String name, @Nullable Instant stamp) {

        static Account of(String email, String name) {
            return new Account(null, email, name, null);
        }
    }

    private record AccountMapping(TableName table, List<MappedColumn<Account>> columns) implements RowMapping<Account> {

        AccountMapping() {
            this(
                    new TableName(null, "account"),
                    List.of(
                            new MappedColumn<>("id", Role.GENERATED_ID, Account::id),
                            new MappedColumn<>("email_address", Role.DATA, Account::email),
                            new MappedColumn<>("name", Role.DATA, Account::name),
                            new MappedColumn<>("created", Role.CREATED, Account::stamp),
                            new MappedColumn<>("updated", Role.UPDATED, Account::stamp),
                            new MappedColumn<>("version", Role.VERSION, account -> null)));
        }

        @Override
        public String column(String propertyOrColumn) {
            return Map.of("email", "email_address").getOrDefault(propertyOrColumn, propertyOrColumn);
        }
    }

    @BeforeEach
    void create() throws SQLException {
        table = TestTable.create(
                """
                create table account (id bigint generated always as identity primary key, email_address text unique,
                    name text, created timestamptz not null, updated timestamptz not null, version int not null)
                """);
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    private SeedCounts run(Account... accounts) {
        return table.upsert(new AccountMapping(), List.of(accounts))
                .matching("email")
                .run();
    }

    private String state() throws SQLException {
        return table.query("select concat_ws(' ', id, email_address, name, version, created = now(), updated = now())"
                + " from account order by id");
    }

    @Test
    void anEntityWithoutIdStampsAndVersionGetsThem() throws SQLException {
        assertThat(run(Account.of("a@a", "A"), Account.of("b@b", "B"))).isEqualTo(new SeedCounts(2, 0, 0, 0));

        assertThat(state()).isEqualTo("1 a@a A 0 t t\n2 b@b B 0 t t");
    }

    @Test
    void onlyDataMakesADifference() throws SQLException {
        run(Account.of("a@a", "A"));
        table.execute("update account set version = 5, created = '2000-01-01', updated = '2000-01-01'");

        assertThat(run(new Account(77L, "a@a", "A", THEN))).isEqualTo(new SeedCounts(0, 0, 1, 0));

        assertThat(state()).isEqualTo("1 a@a A 5 f f");
    }

    @Test
    void anUpdateStampsAndCounts() throws SQLException {
        run(Account.of("a@a", "A"));
        table.execute("update account set version = 5, created = '2000-01-01', updated = '2000-01-01'");

        assertThat(run(Account.of("a@a", "Anna"))).isEqualTo(new SeedCounts(0, 1, 0, 0));
        assertThat(state()).isEqualTo("1 a@a Anna 6 f t");

        assertThat(run(new Account(null, "a@a", "Ann", THEN))).isEqualTo(new SeedCounts(0, 1, 0, 0));
        assertThat(table.query("select updated = '2020-01-01Z' and created = '2000-01-01' from account"))
                .isEqualTo("t");
    }

    @Test
    void idsThatAreSetAreWrittenAndTheOthersComeAfterThem() throws SQLException {
        run(Account.of("x@x", "X"));

        assertThat(run(
                        Account.of("a@a", "A"),
                        new Account(2L, "b@b", "B", THEN),
                        new Account(10L, "c@c", "C", THEN),
                        Account.of("d@d", "D")))
                .isEqualTo(new SeedCounts(4, 0, 0, 0));

        assertThat(table.query("select id || name from account order by id")).isEqualTo("1X\n2B\n10C\n11A\n12D");
    }

    @Test
    void idsMayBeSetInPartOfTheRowsOfAnEmptyTable() throws SQLException {
        assertThat(run(
                        Account.of("a@a", "A"),
                        Account.of("b@b", "B"),
                        new Account(10L, "c@c", "C", THEN),
                        Account.of("d@d", "D")))
                .isEqualTo(new SeedCounts(4, 0, 0, 0));

        assertThat(table.query("select id || name from account order by id")).isEqualTo("1A\n2B\n10C\n11D");
    }

    @Test
    void oneKeyTwiceIsFoundAcrossThePartsOfAnEmptyTable() {
        assertThatThrownBy(() -> run(
                        Account.of("a@a", "A"), new Account(10L, "c@c", "C", THEN), new Account(11L, "a@a", "A", THEN)))
                .hasMessageContaining("Row 3 has the same key as an earlier row, for public.account: (email_address)");
    }

    @Test
    void entitiesAreMatchedByTheirIdWhereNothingIsSaid() throws SQLException {
        List<Account> accounts = List.of(new Account(5L, "a@a", "A", THEN), new Account(6L, "b@b", "B", THEN));

        assertThat(table.upsert(new AccountMapping(), accounts).run()).isEqualTo(new SeedCounts(2, 0, 0, 0));
        assertThat(table.upsert(new AccountMapping(), accounts).run()).isEqualTo(new SeedCounts(0, 0, 2, 0));

        assertThat(run(Account.of("c@c", "C"))).isEqualTo(new SeedCounts(1, 0, 0, 0));
        assertThat(table.query("select max(id) from account")).isEqualTo("7");
        assertThatThrownBy(() -> table.upsert(new AccountMapping(), List.of(Account.of("c@c", "C")))
                        .run())
                .hasMessageContaining("Row 1 cannot be written to public.account: it has no value for the column id, by"
                        + " which rows are matched.");
    }
}
