package dev.seedbed.engine.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "18.6, 18.6",
        "15.20 (Debian 15.20-0+deb12u1), 15.20",
        "17.2 (Ubuntu 17.2-1.pgdg24.04+1), 17.2",
        "18beta1, 18beta1",
        "14.9 (Homebrew), 14.9"
    })
    void numberIsShownWithoutThePackagersOwn(String setting, String number) {
        assertThat(ServerVersion.number(setting)).isEqualTo(number);
    }
}
