package dev.seedbed.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectIdTest {

    private static final ObjectId TABLE = ObjectId.of(ObjectKind.TABLE, "public", "Account");
    private static final ObjectId COLUMN = ObjectId.column(TABLE, "mail");
    private static final ObjectId DOMAIN = ObjectId.of(ObjectKind.DOMAIN, "public", "mail");
    private static final ObjectId PUBLICATION = ObjectId.of(ObjectKind.PUBLICATION, "", "news");

    static Stream<Arguments> identities() {
        return Stream.of(
                arguments(TABLE, "public.\"Account\"", "table public.\"Account\""),
                arguments(COLUMN, "public.\"Account\".mail", "column public.\"Account\".mail"),
                arguments(
                        ObjectId.defaultOf(COLUMN),
                        "public.\"Account\".mail",
                        "default of column public.\"Account\".mail"),
                arguments(
                        ObjectId.part(ObjectKind.CONSTRAINT, TABLE, "unique"),
                        "\"unique\" ON public.\"Account\"",
                        "constraint \"unique\" of table public.\"Account\""),
                arguments(
                        ObjectId.part(ObjectKind.CONSTRAINT, DOMAIN, "has_at"),
                        "has_at ON DOMAIN public.mail",
                        "constraint has_at of domain public.mail"),
                arguments(
                        ObjectId.part(ObjectKind.POLICY, TABLE, "own"),
                        "own ON public.\"Account\"",
                        "policy own of table public.\"Account\""),
                arguments(ObjectId.of(ObjectKind.NAMESPACE, "", "User"), "\"User\"", "schema \"User\""),
                arguments(ObjectId.of(ObjectKind.ENUM, "public", "mood"), "public.mood", "enum public.mood"),
                arguments(
                        ObjectId.of(ObjectKind.FUNCTION, "public", "f", "integer, text"),
                        "public.f(integer, text)",
                        "function public.f(integer, text)"),
                arguments(ObjectId.of(ObjectKind.AGGREGATE, "public", "n"), "public.n(*)", "aggregate public.n(*)"),
                arguments(
                        ObjectId.of(ObjectKind.OPERATOR, "s 1", "<->", "NONE, integer"),
                        "\"s 1\".<-> (NONE, integer)",
                        "operator \"s 1\".<-> (NONE, integer)"),
                arguments(
                        ObjectId.of(ObjectKind.OPERATOR_CLASS, "public", "fast", "btree"),
                        "public.fast USING btree",
                        "operator class public.fast USING btree"),
                arguments(
                        ObjectId.of(ObjectKind.CAST, "", "text", "public.mood"),
                        "(text AS public.mood)",
                        "cast from text to public.mood"),
                arguments(
                        ObjectId.of(ObjectKind.TRANSFORM, "", "public.point3", "sql"),
                        "FOR public.point3 LANGUAGE sql",
                        "transform FOR public.point3 LANGUAGE sql"),
                arguments(
                        ObjectId.of(ObjectKind.USER_MAPPING, "", "files", ""),
                        "FOR PUBLIC SERVER files",
                        "user mapping FOR PUBLIC SERVER files"),
                arguments(
                        ObjectId.of(ObjectKind.DEFAULT_PRIVILEGES, "public", "alice", "TABLES"),
                        "FOR ROLE alice IN SCHEMA public ON TABLES",
                        "default privileges FOR ROLE alice IN SCHEMA public ON TABLES"),
                arguments(
                        new ObjectId(ObjectKind.PUBLISHED_TABLE, PUBLICATION, "public", "Account", ""),
                        "public.\"Account\"",
                        "table public.\"Account\" of publication news"),
                arguments(
                        ObjectId.part(ObjectKind.PUBLISHED_NAMESPACE, PUBLICATION, "public"),
                        "public",
                        "schema public of publication news"));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void isPrintedForStatementsAndForSentences(ObjectId id, String sql, String sentence) {
        assertThat(id.sql()).isEqualTo(sql);
        assertThat(id).hasToString(sentence);
    }

    @Test
    void partsAreInTheNamespaceOfTheirParent() {
        assertThat(ObjectId.defaultOf(COLUMN).namespaceId()).isEqualTo(ObjectId.of(ObjectKind.NAMESPACE, "", "public"));
        assertThat(PUBLICATION.namespaceId()).isNull();
    }

    @Test
    void identitiesAreSortedByKindSchemaAndName() {
        ObjectId other = ObjectId.of(ObjectKind.TABLE, "a", "z");

        assertThat(Stream.of(COLUMN, TABLE, DOMAIN, other).sorted()).containsExactly(DOMAIN, other, TABLE, COLUMN);
    }
}
