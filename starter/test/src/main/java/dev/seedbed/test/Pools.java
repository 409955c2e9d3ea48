package dev.seedbed.test;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanRegistration;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.jdbc.DataSourceResolver;
import java.util.Map;
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
            if (HIKARI && HikariPool.isOne(pool)) {
                HikariPool.evict(pool);
            } else {
                evictOther(pool);
            }
        }
    }

    private static void evictOther(DataSource pool) {
        for (Class<?> type = pool.getClass(); type != null; type = type.getSuperclass()) {
            String method = OTHERS.get(type.getName());
            if (method != null) {
                call(pool, method);
            }
        }
    }

    private static void call(DataSource pool, String method) {
        try {
            pool.getClass().getMethod(method).invoke(pool);
        } catch (ReflectiveOperationException e) {
            LOG.warn("The connections of {} could not be closed.", pool, e);
        }
    }

    /** A class of its own: Hikari may be missing. */
    private static final class HikariPool {

        static boolean isOne(DataSource pool) {
            return pool instanceof HikariDataSource;
        }

        static void evict(DataSource pool) {
            HikariPoolMXBean running = ((HikariDataSource) pool).getHikariPoolMXBean();
            if (running != null) {
                running.softEvictConnections();
            }
        }
    }
}
