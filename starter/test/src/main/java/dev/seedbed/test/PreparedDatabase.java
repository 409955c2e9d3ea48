package dev.seedbed.test;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.micronaut.server.PostgresDatabase;
import jakarta.inject.Named;
import java.lang.reflect.AnnotatedElement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A database for a test class without an application context: {@code @ExtendWith(PreparedDatabase.class)}. The service is
 * started once a process, to prepare the template; each class has a clone of it, nested classes share their outer one's,
 * and {@link FreshDatabase} is respected.
 *
 * <p>Tests and constructors ask for it by parameter: a {@link DataSource} without a pool, a {@link Connection} that is
 * closed after the test, or a {@link PostgresDatabase}, which is URL, user and password. {@code @Named} says which
 * datasource's, where the service has several.
 */
public final class PreparedDatabase
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PreparedDatabase.class);
    private static final Set<Class<?>> TYPES = Set.of(DataSource.class, Connection.class, PostgresDatabase.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        Store store = test.getStore(NAMESPACE);
        if (store.get(ClassDatabases.class) == null) {
            store.put(ClassDatabases.class, ServiceTemplates.newDatabases());
            store.put(Owner.class, new Owner(test.getRequiredTestClass()));
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (test.getTestMethod().filter(FreshDatabaseBeforeTest::has).isPresent()
                || FreshDatabaseBeforeTest.hasClass(test.getRequiredTestClass())) {
            databases(test).replace();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        connections(test).forEach(Transactions::closeQuietly);
        test.getExecutionException().filter(KeptAfterFailure::isToBeNoted).ifPresent(failure -> databases(test)
                .keep(failure));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        Owner owner = test.getStore(NAMESPACE).get(Owner.class, Owner.class);
        if (owner != null && test.getRequiredTestClass().equals(owner.testClass())) {
            databases(test).close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        PostgresDatabase database = databases(test).of(datasource(parameter.getParameter()));
        Class<?> type = parameter.getParameter().getType();
        if (type.equals(PostgresDatabase.class)) {
            return database;
        }
        DataSource dataSource = ClassDatabases.dataSource(database);
        return type.equals(DataSource.class) ? dataSource : open(dataSource, test);
    }

    private static Connection open(DataSource dataSource, ExtensionContext test) {
        try {
            Connection connection = dataSource.getConnection();
            connections(test).add(connection);
            return connection;
        } catch (SQLException e) {
            throw new ParameterResolutionException("The test's database refuses a connection.", e);
        }
    }

    private static Optional<String> datasource(AnnotatedElement parameter) {
        @Nullable Named named = parameter.getAnnotation(Named.class);
        return Optional.ofNullable(named).map(Named::value);
    }

    @SuppressWarnings("unchecked")
    private static List<Connection> connections(ExtensionContext test) {
        return (List<Connection>)
                test.getStore(NAMESPACE).getOrComputeIfAbsent(Connection.class, key -> new ArrayList<Connection>());
    }

    private static ClassDatabases databases(ExtensionContext test) {
        ClassDatabases databases = test.getStore(NAMESPACE).get(ClassDatabases.class, ClassDatabases.class);
        if (databases == null) {
            throw new ParameterResolutionException("The database of a test class is there from its @BeforeAll on.");
        }
        return databases;
    }

    /** The class that the databases end with. */
    private record Owner(Class<?> testClass) {}
}
