package dev.seedbed.test;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** A bean that a seed needs, and that needs the datasource. */
@Singleton
final class Origin {

    private final DataSource dataSource;

    Origin(@Named("default") DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Read beside the seed's transaction, so that the pool has a connection when the database is copied. */
    String text() {
        return "a bean, " + Notes.count(dataSource) + " note";
    }
}
