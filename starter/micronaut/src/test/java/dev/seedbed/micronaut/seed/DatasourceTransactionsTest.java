package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.SeedTransactions;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commits with a seed, and what a seed may do to other datasources. */
class DatasourceTransactionsTest {

    private final TestDatabase shop = TestDatabase.create();
    private final TestDatabase reporting = TestDatabase.create();
    private final ApplicationContext context = start();
    private final SeedTransactions transactions = context.getBean(DatasourceTransactions.class)
            .of("default", context.getBean(DataSource.class, Qualifiers.byName("default")));

    private ApplicationContext start() {
        Map<String, Object> configuration = new HashMap<>(shop.asDatasource("default"));
        configuration.putAll(reporting.asDatasource("reporting"));
        configuration.put("seedbed.datasources.default.mode", "off");
        configuration.put("seedbed.datasources.reporting.mode", "off");
        configuration.put("some-seeds", "true");
        return ApplicationContext.run(configuration);
    }

    @BeforeEach
    void createTables() throws Exception {
        for (TestDatabase database : new TestDatabase[] {shop, reporting}) {
            try (Connection connection = database.dataSource().getConnection()) {
                execute(connection, "create table item (code text primary key, name text)");
            }
        }
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatRepositoriesAndServicesWriteCommitsWithIt() throws Exception {
        transactions.inOne(connection -> {
            execute(connection, "insert into item values ('by hand', '')");
            context.getBean(Items.class).save(new Item("by repository", ""));
            context.getBean(ItemService.class).add("by service");
            return true;
        });

        assertThat(shop.codes()).containsExactly("by hand", "by repository", "by service");
    }

    @Test
    void whatRepositoriesAndServicesWriteIsRolledBackWithIt() {
        assertThatThrownBy(() -> transactions.inOne(connection -> {
                    context.getBean(Items.class).save(new Item("by repository", ""));
                    context.getBean(ItemService.class).add("by service");
                    throw new IllegalStateException("as it was thrown");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("as it was thrown");

        assertThat(shop.codes()).isEmpty();
    }

    @Test
    void whatTheServerSaysToTheCommitIsWhatIsThrown() {
        assertThatThrownBy(() -> transactions.inOne(connection -> {
                    execute(
                            connection,
                            "alter table item add unique (name) deferrable initially deferred",
                            "insert into item values ('a', 'same'), ('b', 'same')");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
    }

    @Test
    void aSeedReadsFromAnotherDatasource() throws Exception {
        try (Connection connection = reporting.dataSource().getConnection()) {
            execute(connection, "insert into item values ('there', '')");
        }

        run(seed -> context.getBean(Items.class)
                .save(new Item(
                        context.getBean(ReportItems.class)
                                .findById("there")
                                .orElseThrow()
                                .code(),
                        "")));

        assertThat(shop.codes()).containsExactly("there");
    }

    @Test
    void aSeedThatWritesToAnotherDatasourceIsRefused() {
        assertThatThrownBy(() -> run(seed -> context.getBean(ReportItems.class).save(new Item("there", ""))))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        The seed "demo" of the datasource default writes to another datasource: reporting.
                          Why:  What a seed writes commits together with its row in the ledger, in one transaction of its\
                         own datasource; from others it can only read.
                          Next: Let a seed of that datasource write it: @Seed(datasource = "reporting").""");

        assertThat(reporting.codes()).isEmpty();
    }

    @Test
    void otherConnectionsAreWhatTheyWereAfterwards() throws Exception {
        for (int i = 0; i < 20; i++) {
            run(seed -> context.getBean(ReportItems.class).count());
        }

        context.getBean(ReportItems.class).save(new Item("there", ""));
        assertThat(reporting.codes()).containsExactly("there");
    }

    private void run(Seeder seeder) throws Exception {
        transactions.inOne(connection -> {
            new BeanSeeder("demo", "default", seeder).seed(nothing());
            return true;
        });
    }

    private static SeedContext nothing() {
        return (SeedContext) Proxy.newProxyInstance(
                DatasourceTransactionsTest.class.getClassLoader(),
                new Class<?>[] {SeedContext.class},
                (proxy, method, arguments) -> null);
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
            }
        }
    }
}
