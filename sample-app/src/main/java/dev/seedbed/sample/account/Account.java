package dev.seedbed.sample.account;

import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account; id and time of creation are given when it is saved. */
@Serdeable
@MappedEntity
public record Account(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String name,
        String countryCode,
        String planCode,
        @DateCreated @Nullable Instant createdAt) {}
