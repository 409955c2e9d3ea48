package dev.seedbed.test;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanRegistration;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the pools of a context let go of their connections, and make new ones when they are asked next. */
final class Pools {

    private static final Logger LOG = LoggerFactory.getLogger(Pools.class);
    private static final boolean HIKARI =
            ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource", Pools.class.getClassLoader());

    /** The method of other pools that closes what is idle. */
    private static final Map<String, String> OTHERS = Map.of(
            "org.apache.tomcat.jdbc.pool.DataSource", "purge",
            "org.apache.commons.dbcp2.BasicDataSource", "restart");

    private Pools() {}

    /** Only of pools that are there; none is made for this. */
    static void evict(ApplicationContext context) {
        DataSourceResolver resolver = context.findBean(DataSourceResolver.class).orElse(DataSourceResolver.DEFAULT);
        for (BeanRegistration<DataSource> made : context.getActiveBeanRegistrations(DataSource.class)) {
            DataSource pool = resolver.resolve(made.getBean());
            if (HIKARI) {
                HikariPool.evict(pool);
            }
            evictOther(pool);
        }
    }

    /** After that, what a pool lends is a connection that works; some pools know no way to let go of the others. */
    static void demandWorking(ApplicationContext context) {
        DataSourceResolver resolver = context.findBean(DataSourceResolver.class).orElse(DataSourceResolver.DEFAULT);
        for (BeanRegistration<DataSource> made : context.getActiveBeanRegistrations(DataSource.class)) {
            DataSource pool = resolver.resolve(made.getBean());
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            } catch (SQLException e) {
                throw new Problem(
                        "@FreshDatabase can't be had with the pool "
                                + pool.getClass().getName() + ".",
                        "It goes on with connections to the database that was replaced: " + SqlStates.firstLine(e),
                        "Use Hikari, Tomcat's or Apache's DBCP in tests, which let go of them, or give each method a"
                                + " context of its own: @MicronautTest(rebuildContext = true).",
                        e);
            }
        }
    }

    private static void evictOther(DataSource dataSource) {
        OTHERS.forEach(
                (type, method) -> ClassUtils.forName(type, dataSource.getClass().getClassLoader())
                        .flatMap(pool -> behind(dataSource, pool))
                        .ifPresent(pool -> call(pool, method)));
    }

    /** The pool behind a datasource, where it is of this type: the one that guards seeds stands before it, for one. */
    private static <T> Optional<T> behind(DataSource dataSource, Class<T> type) {
        if (type.isInstance(dataSource)) {
            return Optional.of(type.cast(dataSource));
        }
        try {
            return dataSource.isWrapperFor(type) ? Optional.of(dataSource.unwrap(type)) : Optional.empty();
        } catch (SQLException e) {
            LOG.warn("What is behind {} could not be found out.", dataSource, e);
            return Optional.empty();
        }
    }

    private static void call(Object pool, String method) {
        try {
            pool.getClass().getMethod(method).invoke(pool);
        } catch (ReflectiveOperationException e) {
            LOG.warn("The connections of {} could not be closed.", pool, e);
        }
    }

    /** A class of its own: Hikari may be missing. */
    private static final class HikariPool {

        static void evict(DataSource dataSource) {
            behind(dataSource, HikariDataSource.class)
                    .map(HikariDataSource::getHikariPoolMXBean)
                    .ifPresent(HikariPoolMXBean::softEvictConnections);
        }
    }
}
