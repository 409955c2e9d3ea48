package dev.seedbed.sample.account;

import dev.seedbed.sample.country.CountryRepository;
import dev.seedbed.sample.plan.PlanRepository;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.sql.SQLException;
import java.util.List;

@Validated
@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

    private static final String UNIQUE_VIOLATION = "23505";

    private final AccountRepository accounts;
    private final CountryRepository countries;
    private final PlanRepository plans;

    AccountController(AccountRepository accounts, CountryRepository countries, PlanRepository plans) {
        this.accounts = accounts;
        this.countries = countries;
        this.plans = plans;
    }

    @Get
    List<Account> list() {
        return accounts.findAllOrderById();
    }

    @Post
    HttpResponse<Account> create(@Body @Valid NewAccount request) {
        Account account = request.toAccount();
        if (!countries.existsByCode(account.countryCode())) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "There is no country " + account.countryCode() + ".");
        }
        if (!plans.existsByCode(account.planCode())) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "There is no plan " + account.planCode() + ".");
        }
        try {
            return HttpResponse.created(accounts.save(account));
        } catch (DataAccessException e) {
            if (isDuplicate(e)) { // asking first would not see a request at the same moment
                throw refusal(HttpStatus.CONFLICT, account.email() + " has an account already.");
            }
            throw e;
        }
    }

    private static HttpStatusException refusal(HttpStatus status, String why) {
        return new HttpStatusException(status, why);
    }

    private static boolean isDuplicate(DataAccessException failure) {
        return failure.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }
}
