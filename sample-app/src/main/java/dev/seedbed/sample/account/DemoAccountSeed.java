package dev.seedbed.sample.account;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import dev.seedbed.sample.country.Country;
import dev.seedbed.sample.country.CountryRepository;
import dev.seedbed.sample.plan.PlanSeed;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Five hundred accounts to develop with: the same ones on every machine. */
@Seed(environments = "dev", after = PlanSeed.class, afterNamed = "country")
public final class DemoAccountSeed implements Seeder {

    private static final int ACCOUNTS = 500;
    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Amara", "Bao", "Carmen", "Dmitri", "Elif", "Farid", "Grace", "Hana", "Ines", "Jonas", "Kim",
            "Lucía", "Mehmet", "Nadia", "Otieno", "Priya", "Quentin", "Rosa", "Søren", "Tomoko", "Umar", "Vera",
            "Wanjiru");
    private static final List<String> LAST_NAMES = List.of(
            "Abebe", "Björk", "Castro", "Dubois", "Eriksen", "Fischer", "García", "Haddad", "Ivanov", "Jansen",
            "Kimura", "López", "Mbeki", "Novak", "Okafor", "Patel", "Quispe", "Rossi", "Silva", "Tanaka", "Weber",
            "Zhang");
    private static final List<String> PLANS = List.of("free", "free", "free", "team", "team", "business");

    private final CountryRepository countries;

    DemoAccountSeed(CountryRepository countries) {
        this.countries = countries;
    }

    @Override
    public void seed(SeedContext seed) {
        List<Country> everywhere = countries.findAllOrderByName();
        Random random = seed.random();
        seed.upsert(
                        Account.class,
                        IntStream.rangeClosed(1, ACCOUNTS).mapToObj(number -> account(number, everywhere, random)))
                .matching("email");
    }

    private static Account account(int number, List<Country> everywhere, Random random) {
        return new Account(
                null,
                "demo-%03d@example.org".formatted(number),
                any(FIRST_NAMES, random) + " " + any(LAST_NAMES, random),
                any(everywhere, random).code(),
                any(PLANS, random),
                null);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
