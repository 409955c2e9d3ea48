package dev.seedbed.sample.country;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A country by its ISO 3166 code of two letters; one of them has no currency. */
@Serdeable
@MappedEntity
public record Country(@Id String code, String name, @Nullable String currency) {}
