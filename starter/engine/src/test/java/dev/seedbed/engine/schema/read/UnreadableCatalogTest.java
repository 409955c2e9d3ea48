package dev.seedbed.engine.schema.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DatabaseInfo;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.UserMapping;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableCatalogTest {

    private static final ObjectId MAPPING = ObjectId.of(ObjectKind.USER_MAPPING, "", "archive", "");

    private final TestDatabase database = TestServer.newDatabase();
    private final String reader = "reader_of_" + database.name();

    @Test
    void aRoleWithoutRightsReadsEverythingButHiddenOptions() throws SQLException {
        database.execute("create role \"%s\" login".formatted(reader));
        database.execute(
                """
                create schema hidden;
                create table hidden.account (id integer primary key);
                create foreign data wrapper files;
                create server archive foreign data wrapper files;
                create user mapping for public server archive options ("user" 'reader', password 'geheim')""");

        Catalog all = readAs(database.query("select current_user"));
        Catalog seen = readAs(reader);

        assertThat(seen.objects().keySet()).isEqualTo(all.objects().keySet());
        assertThat(seen.metadata()).isEqualTo(all.metadata());
        assertThat(all.unmodelled()).isEmpty();
        assertThat(seen.unmodelled())
                .containsExactly(
                        "user mapping FOR PUBLIC SERVER archive: its options, if it has any, are shown only to its"
                                + " user, the owner of the server and superusers");
    }

    @Test
    void secretsOfUserMappingsAreNeitherKeptNorCompared() throws SQLException {
        database.execute(
                """
                create foreign data wrapper files;
                create server archive foreign data wrapper files;
                create user mapping for public server archive options ("user" 'reader', password 'geheim', token 'x')""");
        UserMapping before = mapping();
        database.execute("alter user mapping for public server archive options (set password 'other')");

        assertThat(mapping()).isEqualTo(before);
        assertThat(before)
                .hasToString("UserMapping[id=user mapping FOR PUBLIC SERVER archive, options={user=reader},"
                        + " secrets=[password, token]]");
    }

    private UserMapping mapping() throws SQLException {
        return readAs(database.query("select current_user")).get(MAPPING, UserMapping.class);
    }

    @Test
    void aCatalogThatTheRoleMayNotReadIsNamedAndTheRestIsRead() throws SQLException {
        database.execute("create role \"%s\" login".formatted(reader));
        database.execute("create table account (id integer); create policy own on account;"
                + "revoke select on pg_policy, pg_statistic_ext from public");

        Catalog catalog = readAs(reader);

        assertThat(catalog.objects()).containsKey(ObjectId.of(ObjectKind.TABLE, "public", "account"));
        assertThat(catalog.unmodelled())
                .containsExactly(
                        "policies could not be read: permission denied for table pg_policy",
                        "statistics could not be read: permission denied for table pg_statistic_ext",
                        "unhandled objects could not be read: permission denied for table pg_policy");
    }

    @Test
    void withoutTheRightToReadTablesNothingIsRead() {
        database.execute("create role \"%s\" login".formatted(reader));
        database.execute("revoke select on pg_attribute from public");

        assertThatThrownBy(() -> readAs(reader))
                .hasMessage(
                        """
                        The columns of database "%s" could not be read.
                          Why:  permission denied for table pg_attribute
                          Next: Connect as a role that may read the system catalogs, which PostgreSQL allows everyone by default."""
                                .formatted(database.name()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "130022 | PostgreSQL 13 is older than the versions 14 to 18 that this reader knows: what is different in it may be missing",
                "190001 | PostgreSQL 19 is newer than the versions 14 to 18 that this reader knows: what is different in it may be missing",
            })
    void aServerOfAnUnknownVersionIsNamed(int version, String sentence) {
        DatabaseInfo info = new DatabaseInfo(version, "shop", "UTF8", "C", "C", null);

        assertThat(new CatalogBuilder(info, Map.of()).build().unmodelled()).containsExactly(sentence);
    }

    @Test
    void whatAnUnknownServerDoesNotHaveIsNamedAndOnAKnownOneItIsAnError() throws SQLException {
        SQLException error = new SQLException("ERROR: column c.conenforced does not exist\n  Position: 1", "42703");
        CatalogQuery constraints = CatalogQuery.inSchemas("constraints", ConstraintRows::constraint);
        CatalogBuilder newer = new CatalogBuilder(new DatabaseInfo(190000, "shop", "UTF8", "C", "C", null), Map.of());
        CatalogBuilder known = new CatalogBuilder(new DatabaseInfo(180000, "shop", "UTF8", "C", "C", null), Map.of());

        UnreadableCatalog.note(constraints, newer, error);

        assertThat(newer.build().unmodelled())
                .contains("constraints could not be read: column c.conenforced does not exist");
        assertThatThrownBy(() -> UnreadableCatalog.note(constraints, known, error))
                .isSameAs(error);
    }

    private Catalog readAs(String role) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(role))) {
            return CatalogReader.read(connection);
        }
    }
}
