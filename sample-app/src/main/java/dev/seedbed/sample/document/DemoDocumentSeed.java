package dev.seedbed.sample.document;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import dev.seedbed.sample.account.Account;
import dev.seedbed.sample.account.AccountRepository;
import dev.seedbed.sample.account.DemoAccountSeed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** One to four documents for each demo account. */
@Seed(environments = "dev", after = DemoAccountSeed.class)
final class DemoDocumentSeed implements Seeder {

    private static final int MOST = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 300;
    private static final List<String> KINDS = List.of("Invoice", "Minutes", "Offer", "Report", "Travel plan");
    private static final List<String> TAGS = List.of("draft", "internal", "shared", "urgent");

    private final AccountRepository accounts;

    DemoDocumentSeed(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public void seed(SeedContext seed) {
        Random random = seed.random();
        List<Document> documents = new ArrayList<>();
        for (Account account : accounts.findByEmailStartsWithOrderByEmail("demo-")) {
            for (int number = 1 + random.nextInt(MOST); number > 0; number--) {
                documents.add(document(account, number, random));
            }
        }
        seed.upsert(Document.class, documents);
    }

    private static Document document(Account account, int number, Random random) {
        String name = account.email() + "/" + number;
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Document(
                // told from what it is, so that the next run finds the same row
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                Objects.requireNonNull(account.id()),
                kind + " " + number,
                kind + " of " + account.name() + ".",
                TAGS.stream().filter(tag -> random.nextInt(TAGS.size()) == 0).toList(),
                FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }
}
