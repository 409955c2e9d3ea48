package dev.seedbed.sample.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** What an account pays a month, and how many seats that buys. */
@Serdeable
@MappedEntity
public record Plan(@Id String code, String name, BigDecimal monthlyPrice, int seats) {}
