package dev.seedbed.sample.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What a client says about an account to be. */
@Serdeable
record NewAccount(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters") String countryCode,
        @NotBlank String planCode) {

    /** The same person writes the address in many ways. */
    Account toAccount() {
        return new Account(null, email.strip().toLowerCase(Locale.ROOT), name.strip(), countryCode, planCode, null);
    }
}
