package dev.seedbed.test;

import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.micronaut.server.ReadyDatabases;
import dev.seedbed.test.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.LifeCycle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The databases of one context, by datasource; they end with it. */
final class ContextDatabases implements ReadyDatabases, LifeCycle<ContextDatabases> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed.test");

    private final ApplicationContext context;
    private final Map<String, TestDatabase> databases;
    private final Map<String, Object> configuration;
    private boolean provided;

    ContextDatabases(
            ApplicationContext context, Map<String, TestDatabase> databases, Map<String, Object> configuration) {
        this.context = context;
        this.databases = Map.copyOf(databases);
        this.configuration = Map.copyOf(configuration);
    }

    /** The properties that lead to them, and nowhere else. */
    Map<String, Object> configuration() {
        return configuration;
    }

    Map<String, TestDatabase> byDatasource() {
        return databases;
    }

    /** In the order of their names: two processes that make several templates do not wait for each other. */
    @Override
    public synchronized void provide(Map<String, Fingerprint> code) {
        if (provided) {
            return; // what comes later is made by the service itself
        }
        provided = true;
        databases.keySet().stream().sorted().forEach(name -> {
            TestDatabase database = databases.get(name);
            Fingerprint known = code.get(name);
            if (database != null) {
                provide(database, known, name, CompiledCode.of(context, name));
            }
        });
    }

    private static void provide(TestDatabase database, @Nullable Fingerprint code, String name, CompiledCode compiled) {
        if (code == null) {
            database.create(); // nothing is prepared in it
        } else if (code.cannotVouch().isPresent()) {
            LOG.info(
                    "{}: prepared anew for every test class: {}",
                    name,
                    code.cannotVouch().get());
            database.create();
        } else {
            database.provide(compiled.keyWith(code.value()));
        }
    }

    @Override
    public synchronized boolean keepsPrepared() {
        return databases.values().stream().anyMatch(TestDatabase::becomesTemplate);
    }

    @Override
    public synchronized void prepared() {
        Pools.evict(context);
        databases.values().forEach(TestDatabase::keepAsTemplate);
        Pools.evict(context);
    }

    @Override
    public synchronized void failed() {
        databases.values().forEach(TestDatabase::preparationFailed);
        stop();
    }

    synchronized void keep(Throwable failure) {
        KeptDatabase.keepAll(databases, failure);
    }

    /** For a check that started this context itself: the test's own databases say nothing about its failure. */
    synchronized void keepAfterCheck(Throwable failure) {
        KeptDatabase.keepAll("check", databases, failure);
    }

    /** Every datasource goes on with a fresh database under the same address. */
    synchronized void replace() {
        Pools.evict(context);
        databases.values().forEach(TestDatabase::replace);
        Pools.evict(context);
        Pools.demandWorking(context);
    }

    @Override
    public boolean isRunning() {
        return context.isRunning();
    }

    @Override
    public synchronized ContextDatabases stop() {
        databases.values().forEach(TestDatabase::close);
        return this;
    }
}
