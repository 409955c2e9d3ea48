package dev.seedbed.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void namesAreQuotedAsTheServerQuotesThem() {
        String names = TestServer.newDatabase()
                .query(
                        """
                        select quote_ident(word) from pg_get_keywords()
                        where word not like 'json%' and word not in ('merge_action', 'system_user')
                        union all
                        select quote_ident(name) from unnest(array['account', 'Account', 'a b', 'a"b', '1st', '_x1', 'größe',
                            'a-b', 'a$b', '', ' ']) as name""");

        assertThat(names.lines().map(quoted -> Identifier.quote(unquoted(quoted))))
                .containsExactlyElementsOf(names.lines().toList());
    }

    @Test
    void wordsThatOnlyNewerServersReserveAreQuotedForAllServers() {
        assertThat(Identifier.quote("json_table")).isEqualTo("\"json_table\"");
        assertThat(Identifier.quote("system_user")).isEqualTo("\"system_user\"");
    }

    @Test
    void anEmptyRoleIsEveryone() {
        assertThat(Identifier.role("")).isEqualTo("PUBLIC");
        assertThat(Identifier.role("PUBLIC")).isEqualTo("\"PUBLIC\"");
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
