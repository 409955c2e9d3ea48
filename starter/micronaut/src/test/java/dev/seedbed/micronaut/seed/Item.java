package dev.seedbed.micronaut.seed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What the seeds of the tests put in place. */
@MappedEntity("item")
record Item(@Id String code, String name) {}
