package dev.seedbed.engine.jdbc.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another session's statement is shown without what may be a secret. */
class ShownStatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            lock table plan                              | lock table plan
            update   plan set  name = $1 where id=$2     | update plan set name = $1 where id=$2
            select * from t1 where id = 4711 for update  | select * from t1 where id = ? for update
            alter role shop password 'secret'            | alter role shop password …
            alter role shop password E'sec\\'ret' login  | alter role shop password …
            select U&'secret'                            | select …
            do $$ begin perform 1; end $$                | do …
            do $body$ begin perform 1; end $body$        | do …
            select 1.5e3, -2, 0x1F                       | select ?, -?, ?
            """)
    void literalsAreLeftOut(String statement, String shown) {
        assertThat(ShownStatement.of(statement)).isEqualTo(shown);
    }

    @Test
    void onlyTheBeginningIsShown() {
        assertThat(ShownStatement.of("select " + "a, ".repeat(100)))
                .hasSize(122)
                .endsWith(" …");
        assertThat(ShownStatement.of(null)).isEmpty();
    }
}
