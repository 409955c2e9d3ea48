package dev.seedbed.sample.country;

import dev.seedbed.micronaut.DatabasePrepared;
import dev.seedbed.micronaut.SeedApplied;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Seedbed tells the service's own code when its databases are ready. */
@Singleton
final class WhatTheStartDid {

    private static final Logger LOG = LoggerFactory.getLogger(WhatTheStartDid.class);

    private final CountryRepository countries;

    WhatTheStartDid(CountryRepository countries) {
        this.countries = countries;
    }

    @EventListener
    void prepared(DatabasePrepared event) {
        LOG.debug("{} is ready, Germany included: {}", event.datasource(), countries.existsByCode("DE"));
    }

    @EventListener
    void seeded(SeedApplied event) {
        LOG.debug("{} inserted {} rows", event.name(), event.counts().inserted());
    }
}
