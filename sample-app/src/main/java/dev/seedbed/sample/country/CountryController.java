package dev.seedbed.sample.country;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Controller("/countries")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CountryController {

    private final CountryRepository countries;

    CountryController(CountryRepository countries) {
        this.countries = countries;
    }

    @Get
    List<Country> list() {
        return countries.findAllOrderByName();
    }

    @Get("/{code}")
    Optional<Country> show(String code) {
        return countries.findByCode(code.toUpperCase(Locale.ROOT));
    }
}
