package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.sample.account.Account;
import dev.seedbed.sample.account.AccountRepository;
import dev.seedbed.test.FreshDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.RepeatedTest;

/** The transaction of a method, which Micronaut Test rolls back: on the class's database, and on one of the method's own. */
@MicronautTest(transactional = true)
class TransactionalTest {

    private final AccountRepository accounts;

    TransactionalTest(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @RepeatedTest(2)
    void whatAMethodWritesIsGoneAfterIt() {
        assertThat(accounts.findAllOrderById()).hasSize(3);

        save();

        assertThat(accounts.findAllOrderById()).hasSize(4);
    }

    @FreshDatabase
    @RepeatedTest(2)
    void aDatabaseOfTheMethodsOwnHasGivenNoNumberAway() {
        assertThat(save().id()).isEqualTo(4);
        assertThat(accounts.findAllOrderById()).hasSize(4);
    }

    private Account save() {
        return accounts.save(new Account(null, "lin@example.org", "Lin", "DE", "free", null));
    }
}
