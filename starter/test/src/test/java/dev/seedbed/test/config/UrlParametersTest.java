package dev.seedbed.test.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlParametersTest {

    private static final String CLONE = "jdbc:postgresql://127.0.0.1:5432/clone";

    @Test
    void whatDecidesHowStatementsWorkIsCarriedOver() {
        assertThat(UrlParameters.carriedOver(
                        "jdbc:postgresql://db/shop?currentSchema=shop&stringtype=unspecified", CLONE))
                .isEqualTo(CLONE + "?currentSchema=shop&stringtype=unspecified");
    }

    @Test
    void whatLeadsToTheOtherServerIsNot() {
        assertThat(UrlParameters.carriedOver(
                        "jdbc:postgresql://db/shop?user=shop&password=secret&sslmode=verify-full&sslrootcert=a.pem"
                                + "&targetServerType=primary",
                        CLONE))
                .isEqualTo(CLONE);
    }

    @Test
    void parametersOfTheTestServerStay() {
        assertThat(UrlParameters.carriedOver(
                        "jdbc:postgresql://db/shop?currentSchema=shop", CLONE + "?sslmode=require"))
                .isEqualTo(CLONE + "?sslmode=require&currentSchema=shop");
    }

    @Test
    void urlWithoutParametersIsFine() {
        assertThat(UrlParameters.carriedOver("jdbc:postgresql://db/shop", CLONE))
                .isEqualTo(CLONE);
    }
}
