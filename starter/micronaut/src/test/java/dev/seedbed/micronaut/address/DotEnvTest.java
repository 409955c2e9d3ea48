package dev.seedbed.micronaut.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotEnvTest {

    @Test
    void readsWhatShellsAndComposeWrite() {
        assertThat(
                        DotEnv.read(
                                ".env",
                                """
                # where the database is
                DATABASE_URL=postgresql://kim@db/shop?a=b   # with a comment

                export USER_NAME = kim
                QUOTED='p#w $HOME "x"'
                ESCAPED="a\\"b\\nc" # after it
                HASH=a#b
                EMPTY=
                """))
                .containsExactly(
                        entry("DATABASE_URL", "postgresql://kim@db/shop?a=b"),
                        entry("USER_NAME", "kim"),
                        entry("QUOTED", "p#w $HOME \"x\""),
                        entry("ESCAPED", "a\"b\nc"),
                        entry("HASH", "a#b"),
                        entry("EMPTY", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topsecret", "PASSWORD='topsecret", "PASSWORD=\"topsecret\" more", "1NAME=topsecret"})
    void whatCannotBeReadIsSaidByItsLineAlone(String line) {
        assertThatThrownBy(() -> DotEnv.read(".env", "A=b\n" + line))
                .hasMessage(
                        """
                .env:2: this line can't be read.
                  Why:  A line is NAME=value, a comment that begins with #, or empty; a value with quotes ends with the same quotes.
                  Next: Correct the line.""");
    }
}
