package dev.seedbed.engine.seed.upsert;

import static dev.seedbed.engine.seed.upsert.TestTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with rows or with the table is said with names, values and row numbers, on an empty table and on another. */
class BadRowsTest {

    private TestTable table;

    @BeforeEach
    void create() throws SQLException {
        table = TestTable.create(
                """
                create table plan (name text primary key);
                create table account (id int primary key, email text unique, age int check (age >= 0), name text not null,
                    plan text references plan, "first, name" text, total int generated always as (age * 2) stored);
                create unique index on account (plan) where age > 5;
                create unique index on account (lower(name));
                create view young as select * from account where age < 18;
                """);
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    private static Map<String, Object> account(int id, @Nullable Object email, @Nullable Object age, String name) {
        return row("id", id, "email", email, "age", age, "name", name, "plan", null);
    }

    private void fill(boolean filled) throws SQLException {
        if (filled) {
            table.execute("insert into account (id, email, age, name) values (99, 'x@x', 1, 'X')");
        }
    }

    private AbstractThrowableAssert<?, ?> assertProblem(Upsert<?> upsert) {
        return assertThatThrownBy(upsert::run).isInstanceOf(Problem.class);
    }

    private AbstractThrowableAssert<?, ?> assertProblem(List<Map<String, Object>> rows) {
        return assertProblem(table.upsert("account", rows));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBadValueIsNamedWithRowColumnAndValue(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(List.of(account(1, "a@a", 1, "A"), account(2, "b@b", "abc", "B")))
                .hasMessageContaining("Row 2 cannot be written to public.account, column age, value \"abc\":"
                        + " invalid input syntax for type integer: \"abc\".");
    }

    @Test
    void aBadValueInAColumnOfAnOddNameIsNamed() {
        assertProblem(table.upsert("plan", List.of(row("name", "a\0b"))))
                .hasMessageContaining("Row 1 cannot be written to public.plan, column name")
                .hasMessageContaining("a zero character");
        assertProblem(reconnected().upsert("account", List.of(row("id", 1, "name", "\ud800"))))
                .hasMessageContaining("half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRowsOwnPlaceIsTold(boolean filled) throws SQLException {
        fill(filled);
        Iterator<Map<String, Object>> rows =
                new PlacedRows(List.of(account(1, "a@a", 1, "A"), account(2, "b@b", "abc", "B"))
                        .iterator());

        assertProblem(TableUpsert.ofRows(table.connection, "account", rows, (what, done, total) -> {}))
                .hasMessageContaining("Row 2 (account.csv:20) cannot be written");
    }

    private record PlacedRows(Iterator<Map<String, Object>> rows) implements Iterator<Map<String, Object>>, RowOrigin {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Map<String, Object> next() {
            return rows.next();
        }

        @Override
        public String place(long row) {
            return "account.csv:" + row * 10;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneKeyTwiceIsNamedWithBothRows(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(List.of(
                        account(1, "a@a", 1, "A"),
                        account(2, "b@b", 1, "B"),
                        account(3, "c@c", 1, "C"),
                        account(2, "d@d", 1, "D")))
                .hasMessageContaining("Row 4 has the same key as row 2, for public.account: (id)=(2).");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneKeyTwiceAmongManyRowsIsNamed(boolean filled) throws SQLException {
        fill(filled);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            many.add(account(i + 100, "mail " + i, i, "name ".repeat(i % 40) + i));
        }
        many.set(29_000, account(20_100, "other", 1, "other"));

        assertProblem(many).hasMessageContaining("Row 29001 has the same key as row 20001, for public.account");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherUniqueValueTwiceIsNamedWithItsRow(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(List.of(account(1, "a@a", 1, "A"), account(2, "b@b", 1, "B"), account(3, "b@b", 1, "C")))
                .hasMessageMatching(
                        "(?s)Row [23] cannot be written to public.account: duplicate key value violates unique"
                                + " constraint \"account_email_key\"\\..*\\(email\\)=\\(b@b\\).*");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFailedCheckIsNamedWithItsRow(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(List.of(account(1, "a@a", 1, "A"), account(2, "b@b", -1, "B")))
                .hasMessageContaining(
                        "Row 2 cannot be written to public.account: new row for relation \"account\" violates"
                                + " check constraint \"account_age_check\".");
    }

    @Test
    void aUniqueValueInAColumnOfAnOddNameIsNamedWithItsRow() throws SQLException {
        table.execute("create table odd (id int primary key, \"Q\" text, \"Plan\" text references plan);"
                + "create unique index on odd (\"Q\"); insert into odd values (0, 'x')");

        assertProblem(table.upsert("odd", List.of(row("id", 1, "Q", "y"), row("id", 2, "Q", "x"))))
                .hasMessageContaining("Row 2 cannot be written to public.odd: duplicate key");
    }

    @Test
    void whatIsPointedToMustBeThere() throws SQLException {
        Map<String, Object> account = account(2, "b@b", 1, "B");
        account.put("plan", "gold");

        assertProblem(List.of(account(1, "a@a", 1, "A"), account))
                .hasMessageContaining("cannot be written to public.account")
                .hasMessageContaining("(plan)=(gold)")
                .hasMessageContaining("comes after");

        table.connection.rollback();
        fill(true);
        assertProblem(List.of(account(1, "a@a", 1, "A"), account)).hasMessageContaining("Row 2 cannot be written");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNullInAColumnThatMustHaveAValueIsNamed(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(List.of(row("id", 1, "name", "A"), row("id", 2, "name", null)))
                .hasMessageContaining(
                        "Row 2 cannot be written to public.account: it has no value for the column name.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNullInAMatchColumnIsNamed(boolean filled) throws SQLException {
        fill(filled);

        assertProblem(table.upsert("account", List.of(account(1, "a@a", 1, "A"), account(2, null, 1, "B")))
                        .matching("email"))
                .hasMessageContaining(
                        "Row 2 cannot be written to public.account: it has no value for the column email, by"
                                + " which rows are matched.");
    }

    @Test
    void aColumnThatTheFirstRowHasNotIsNamed() {
        assertProblem(List.of(row("id", 1, "name", "A"), row("id", 2, "name", "B", "agee", 1)))
                .hasMessageContaining(
                        "Row 2 cannot be written to public.account: it has \"agee\", which the first row has"
                                + " not.");
        assertProblem(reconnected().upsert("account", List.of(row("id", 1, "name", "A"), row("id", 2, "nom", "B"))))
                .hasMessageContaining("it has \"nom\"");
    }

    private TestTable reconnected() {
        try {
            table.connection.rollback();
            return table;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anUnknownTableIsNamedBesideTheKnownOnes() {
        assertProblem(table.upsert("acount", List.of(row("id", 1))))
                .hasMessageContaining("There is no table \"acount\" for the rows to go into.")
                .hasMessageContaining("The tables on the search path are: account, plan.");
        assertProblem(table.upsert("shop.account", List.of(row("id", 1))))
                .hasMessageContaining("There is no table at all in the schema \"shop\".");
        assertProblem(table.upsert("young", List.of(row("id", 1)))).hasMessageContaining("It is not a table.");
    }

    @Test
    void anUnknownColumnIsNamedBesideTheKnownOnes() {
        assertProblem(List.of(row("id", 1, "mail", "a@a")))
                .hasMessageContaining("The table public.account has no column \"mail\".")
                .hasMessageContaining("Its columns are: id, email, age, name, plan, first, name, total.");
        assertProblem(table.upsert("account", List.of(row("id", 1))).matching("mail"))
                .hasMessageContaining("has no column \"mail\"");
        assertProblem(table.upsert("account", List.of(row("id", 1))).pruningWhere("mail", 1))
                .hasMessageContaining("has no column \"mail\"");
    }

    @Test
    void aGeneratedColumnIsRefusedByName() {
        assertProblem(List.of(row("id", 1, "total", 2)))
                .hasMessageContaining("The column total of public.account is generated and takes no value.");
    }

    @Test
    void columnsThatAreNotUniqueCannotBeMatched() {
        assertProblem(table.upsert("account", List.of(account(1, "a@a", 1, "A")))
                        .matching("name"))
                .hasMessageContaining(
                        "The rows of public.account cannot be matched by (name): nothing keeps that unique.")
                .hasMessageContaining("Unique in the table are: (email); (id), the primary key;");
        assertProblem(table.upsert("account", List.of(account(1, "a@a", 1, "A")))
                        .matching("plan"))
                .hasMessageContaining("cannot be matched by (plan)");
    }

    @Test
    void aTableWithoutPrimaryKeyWantsToKnowWhatMatches() throws SQLException {
        table.execute("create table note (text text)");

        assertProblem(table.upsert("note", List.of(row("text", "a"))))
                .hasMessageContaining("The table public.note has no primary key that its rows could be matched by.");
        assertProblem(List.of(row("email", "a@a", "name", "A")))
                .hasMessageContaining("The rows for public.account are matched by id, which they do not have.");
    }

    @Test
    void objectsWithoutAFormAreNamed() {
        assertProblem(List.of(row("id", 1, "name", new Object())))
                .hasMessageContaining("Row 1 cannot be written to public.account, column name")
                .hasMessageContaining("an object of java.lang.Object has no form in PostgreSQL");
        assertProblem(reconnected().upsert("account", List.of(row("id", 1, "name", List.of("a")))))
                .hasMessageContaining("a list goes into a column of type json or jsonb, or of an array, only");
    }

    @Test
    void aRowThatOthersPointToCannotBePruned() throws SQLException {
        table.execute("insert into plan values ('gold'), ('free');"
                + "insert into account (id, name, plan) values (1, 'A', 'gold')");

        assertProblem(table.upsert("plan", List.of(row("name", "free"))).pruning())
                .hasMessageContaining("The rows cannot be written to public.plan: update or delete on table \"plan\"")
                .hasMessageContaining("cannot be pruned");
    }

    @Test
    void afterAFailureTheTransactionIsSaidToBeOver() {
        assertProblem(List.of(row("id", "x", "name", "A")));

        assertProblem(List.of(row("id", 1, "name", "A")))
                .hasMessageContaining("An earlier statement of this transaction has failed")
                .hasMessageContaining("account");
    }

    @Test
    void whatTheSourceOfRowsThrowsComesOutAsItIs() {
        Iterator<Map<String, Object>> broken = List.of(account(1, "a@a", 1, "A")).stream()
                .peek(row -> {
                    throw new Problem("The file ends.", "It does.", "Mend it.");
                })
                .iterator();

        assertThatThrownBy(() -> TableUpsert.ofRows(table.connection, "account", broken, (what, done, total) -> {})
                        .run())
                .hasMessageStartingWith("The file ends.");
        assertThat(reconnected().told).isEmpty();
    }
}
