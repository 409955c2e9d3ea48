package dev.seedbed.micronaut.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            postgresql://db/shop                                  | jdbc:postgresql://db/shop
            postgres://kim:pw@db:5433/shop                        | jdbc:postgresql://db:5433/shop
            postgresql://kim@/shop                                | jdbc:postgresql://localhost/shop
            postgresql://kim@db                                   | jdbc:postgresql://db/kim
            postgresql://db                                       | jdbc:postgresql://db/postgres
            postgresql://one:5432,two:5433/shop                   | jdbc:postgresql://one:5432,two:5433/shop
            postgresql://[::1]:5432/shop                          | jdbc:postgresql://[::1]:5432/shop
            postgresql://db/my%20shop%2F2                         | jdbc:postgresql://db/my+shop%2F2
            postgresql://db/shop?sslmode=require                  | jdbc:postgresql://db/shop?sslmode=require
            postgresql://db/shop?connect_timeout=3                | jdbc:postgresql://db/shop?connectTimeout=3
            postgresql://db/shop?target_session_attrs=read-write  | jdbc:postgresql://db/shop?targetServerType=primary
            postgresql://db/shop?user=kim&application_name=a%26b  | jdbc:postgresql://db/shop?ApplicationName=a%26b
            jdbc:postgresql://db/shop?ssl=true                    | jdbc:postgresql://db/shop?ssl=true
            """)
    void isReadAsLibpqReadsIt(String libpq, String jdbc) {
        assertThat(DatabaseUrl.read("DATABASE_URL", libpq).url()).isEqualTo(jdbc);
    }

    @Test
    void whatIsPercentEncodedIsDecodedAndAPlusIsAPlus() {
        DatabaseUrl url = DatabaseUrl.read("DATABASE_URL", "postgresql://k%40im:p%3Aw%2F+%25@db/shop");

        assertThat(url.user()).contains("k@im");
        assertThat(url.password()).contains("p:w/+%");
        assertThat(url).hasToString("jdbc:postgresql://db/shop");
    }

    @Test
    void userAndPasswordMayBeOptions() {
        DatabaseUrl url = DatabaseUrl.read("DATABASE_URL", "postgresql://db/shop?password=pw&user=kim");

        assertThat(url).isEqualTo(DatabaseUrl.read("DATABASE_URL", "postgresql://kim:pw@db/shop"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://kim:topsecret@db/shop",
                "postgresql://kim:topsecret%zz@db/shop",
                "postgresql://kim:top@secret@db/shop",
                "postgresql://kim:topsecret@%2Fvar%2Frun/shop",
                "postgresql://kim:topsecret@db/shop?sslmode",
                "topsecret"
            })
    void whatIsNoAddressIsSaidWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> DatabaseUrl.read("DATABASE_URL", text))
                .hasMessage(
                        """
                DATABASE_URL is no address of a PostgreSQL database.
                  Why:  It is postgresql://user:password@host:port/database?options, or begins with jdbc:postgresql:. It is not repeated here, because it may hold a password.
                  Next: Correct it; write what is special in a part percent-encoded: %40 for @, %2F for /, %25 for %.""");
    }
}
