package dev.seedbed.sample.country;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/** A country by its ISO 3166 code of two letters. */
@Serdeable
@MappedEntity
public record Country(@Id String code, String name, String currency) {}
