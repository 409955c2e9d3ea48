package dev.seedbed.bench.seed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;

/** A row of six columns, as an object. */
@MappedEntity("item")
record Item(@Id long id, String code, String name, BigDecimal price, boolean active, Instant created) {

    static final String CREATE_TABLE =
            """
            create table item (id bigint primary key, code text not null, name text not null, price numeric(10, 2) not null,
                active boolean not null, created timestamptz not null)
            """;

    private static final long FIRST_SECOND = 1_700_000_000;

    static Item number(long number) {
        return new Item(
                number,
                "code-" + number,
                "the item of the number " + number,
                BigDecimal.valueOf(number % 1_000_000, 2),
                number % 3 == 0,
                Instant.ofEpochSecond(FIRST_SECOND + number, number % 1_000 * 1_000));
    }
}
