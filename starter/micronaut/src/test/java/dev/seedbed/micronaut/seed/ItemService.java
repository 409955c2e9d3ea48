package dev.seedbed.micronaut.seed;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** A service that begins transactions by itself, where there is none. */
@Singleton
class ItemService {

    private final Items items;

    ItemService(Items items) {
        this.items = items;
    }

    @Transactional
    Item add(String code) {
        return items.save(new Item(code, "by the service"));
    }
}
