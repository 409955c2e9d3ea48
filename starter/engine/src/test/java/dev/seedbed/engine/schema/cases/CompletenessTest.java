package dev.seedbed.engine.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.schema.SchemaDiff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One of everything that a user can create in a database is written by the engine, or named. That it is one of everything is
 * held against the server's own list of catalogs and kinds of objects, so that a new one in a new version fails here.
 */
class CompletenessTest {

    private static final String EVERYTHING = NamedSql.read(CompletenessTest.class, "one-of-everything");

    /** What {@code pg_get_object_address} takes, but for parts of relations and what belongs to the whole server. */
    private static final List<String> KINDS = List.of(
            "table",
            "index",
            "sequence",
            "view",
            "materialized view",
            "composite type",
            "foreign table",
            "function",
            "procedure",
            "aggregate",
            "type",
            "cast",
            "collation",
            "table constraint",
            "domain constraint",
            "conversion",
            "default value",
            "language",
            "operator",
            "operator class",
            "operator family",
            "access method",
            "operator of access method",
            "function of access method",
            "rule",
            "trigger",
            "schema",
            "text search parser",
            "text search dictionary",
            "text search template",
            "text search configuration",
            "foreign-data wrapper",
            "server",
            "user mapping",
            "default acl",
            "extension",
            "event trigger",
            "policy",
            "publication",
            "publication relation",
            "transform",
            "statistics object");

    @Test
    void theScriptHasARowForEachCatalog() throws Exception {
        try (CasePair pair = CasePair.take()) {
            CaseDatabase database = pair.to();
            database.load(EVERYTHING);
            TreeSet<String> catalogs = new TreeSet<>(database
                    .rows("select relname from pg_class where relnamespace = 'pg_catalog'::regnamespace"
                            + " and relkind = 'r' and not relisshared")
                    .stream()
                    .map(row -> row.get(0))
                    .toList());
            catalogs.removeAll(CatalogRules.LEFT_OUT);
            catalogs.remove("pg_seclabel"); // needs a module that is not part of the binaries
            catalogs.remove("pg_publication_namespace"); // see publication/schemas
            new CatalogJudge(database.connection()).lines().forEach(line -> catalogs.remove(line.split(" ", 2)[0]));
            assertThat(catalogs).isEmpty();
        }
    }

    @Test
    void theScriptHasAnObjectOfEachKind() throws Exception {
        try (CasePair pair = CasePair.take()) {
            CaseDatabase database = pair.to();
            database.load(EVERYTHING);
            List<String> lines = new CatalogJudge(database.connection()).lines();
            assertThat(KINDS)
                    .allSatisfy(kind -> assertThat(lines).anyMatch(line -> line.matches("\\w+ \\Q" + kind + "\\E .*")));
            assertThat(letters(database, "select distinct relkind from pg_class where oid >= 16384"))
                    .isEqualTo("I S c f i m p r t v");
            assertThat(letters(database, "select distinct typtype from pg_type where oid >= 16384"))
                    .isEqualTo("b c d e m p r");
            assertThat(letters(database, "select distinct prokind from pg_proc where oid >= 16384"))
                    .isEqualTo("a f p w");
            assertThat(letters(database, "select distinct contype from pg_constraint where oid >= 16384"))
                    .isEqualTo(database.version() < 17 ? "c f p t u x" : "c f n p t u x");
        }
    }

    @Test
    void everythingArrivesOrIsNamed() throws Exception {
        try (CasePair pair = CasePair.take()) {
            pair.to().load(EVERYTHING);
            SchemaDiff diff =
                    SchemaDiff.between(pair.from().connection(), pair.to().connection());
            Optional<String> error = ScriptClient.run(pair.from(), diff.script());
            List<String> missing = Judge.differences(
                    new CatalogJudge(pair.from().connection()).lines(),
                    new CatalogJudge(pair.to().connection()).lines());
            SchemaDiff again =
                    SchemaDiff.between(pair.from().connection(), pair.to().connection());
            assertThat(error).isEmpty();
            assertThat(missing).isEmpty();
            assertThat(again.isEmpty()).describedAs(again.script()).isTrue();
            assertThat(diff.unmodelled()).singleElement().asString().contains("large object");
        }
    }

    @Test
    void everythingCanBeDroppedAgain() throws Exception {
        try (CasePair pair = CasePair.take()) {
            pair.from().load(EVERYTHING);
            SchemaDiff diff =
                    SchemaDiff.between(pair.from().connection(), pair.to().connection());
            Optional<String> error = ScriptClient.run(pair.from(), diff.script());
            List<String> left = Judge.differences(
                    new CatalogJudge(pair.from().connection()).lines(),
                    new CatalogJudge(pair.to().connection()).lines());
            assertThat(error).isEmpty();
            assertThat(left).isEmpty();
        }
    }

    private static String letters(CaseDatabase database, String query) throws SQLException {
        List<String> letters = new ArrayList<>();
        database.rows(query).forEach(row -> letters.add(row.get(0)));
        return letters.stream().sorted().collect(Collectors.joining(" "));
    }

    /** It belongs to the whole server, and keeps its database from being dropped. */
    @Test
    void aSubscriptionIsNamed() throws Exception {
        try (CasePair pair = CasePair.take()) {
            pair.to()
                    .load(
                            "create subscription incoming connection 'dbname=nowhere' publication p with (connect = false)");
            try {
                SchemaDiff diff =
                        SchemaDiff.between(pair.from().connection(), pair.to().connection());
                assertThat(diff.unmodelled())
                        .singleElement()
                        .asString()
                        .contains("subscription")
                        .contains("incoming");
            } finally {
                pair.to().load("alter subscription incoming set (slot_name = none); drop subscription incoming");
            }
        }
    }
}
