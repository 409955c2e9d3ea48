package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code seedbed.prepare-in-background} the port opens first, and nothing gets to the database before it is ready. */
@Timeout(60)
class BackgroundPreparationTest {

    private static final String[] OTHERS = {"/items", "/nowhere", "/flyway"};

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = StatusService.configuration(database);

    BackgroundPreparationTest() {
        configuration.putAll(Barrier.configuration());
        configuration.put("background", "true");
        configuration.put("background-seed", "true");
    }

    @Test
    void thePortIsOpenMeanwhileForHealthAndStatusOnly() throws Exception {
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration)) {
            JsonNode preparing = service.eventually("/seedbed", "\"name\":\"migrate 1\"");
            assertThat(preparing.get("status").getStringValue()).isEqualTo("PREPARING");
            JsonNode datasource = preparing.get("datasources").get(0);
            assertThat(datasource.get("status").getStringValue()).isEqualTo("PREPARING");
            assertThat(datasource.get("state").getStringValue()).isEqualTo("EMPTY");
            assertThat(datasource.get("head").getStringValue()).isEqualTo("1");
            assertThat(datasource.get("problem").isNull()).isTrue();
            assertThat(datasource.get("startup").get("outcome").isNull()).isTrue();
            assertThat(datasource.get("startup").get("running").get("name").getStringValue())
                    .isEqualTo("migrate 1");
            assertThat(datasource.get("startup").get("steps").get(0).get("name").getStringValue())
                    .isEqualTo("inspect");

            for (String path : OTHERS) {
                HttpResponse<String> refused = service.get(path, "application/json");
                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(refused.body())
                        .contains("The database of this service is being prepared. Try again shortly.");
            }
            assertThat(service.get("/seedbed", "text/html").body())
                    .isEqualTo(StatusPage.get().html());
            assertThat(service.get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
            HttpResponse<String> readiness = service.get("/health/readiness", "*/*");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(service.parsed(readiness.body())
                            .get("details")
                            .get("seedbed")
                            .toString())
                    .isEqualTo(service.parsed(
                                    """
                                    {"name": "shop", "status": "DOWN",
                                     "details": {"default": {"status": "PREPARING", "step": "migrate 1"}}}
                                    """)
                            .toString());

            barrier.open();
            service.eventually("/seedbed", "\"status\":\"READY\",\"application\"");

            assertThat(service.get("/items", "*/*").body()).isEqualTo("1");
            assertThat(service.get("/nowhere", "*/*").statusCode()).isEqualTo(404);
            assertThat(service.get("/health/readiness", "*/*").statusCode()).isEqualTo(200);
            assertThat(service.datasource().get("startup").get("outcome").getStringValue())
                    .isEqualTo("INITIALISED");
        }
    }

    @Test
    void whoAsksForAConnectionWaitsUntilTheSeedsAreIn() throws Exception {
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration)) {
            BackgroundBeans.Items items =
                    service.server().getApplicationContext().getBean(BackgroundBeans.Items.class);
            Future<Long> asked = CompletableFuture.supplyAsync(() -> sure(items));
            service.eventually("/seedbed", "\"name\":\"migrate 1\"");
            assertThat(asked.isDone()).isFalse();

            barrier.open();

            assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"startup", "server", "job"})
    void listenersAndJobsOfTheServiceWaitToo(String who) throws Exception {
        configuration.put("background", who);
        try (Barrier barrier = Barrier.before(database)) {
            CompletableFuture<StatusService> started =
                    CompletableFuture.supplyAsync(() -> StatusService.start(configuration));
            waitsForTheMigration();
            assertThat(started.isDone()).isEqualTo(who.equals("job"));

            barrier.open();

            try (StatusService service = started.get(20, TimeUnit.SECONDS)) {
                BackgroundBeans.Found found =
                        service.server().getApplicationContext().getBean(BackgroundBeans.Found.class);
                service.eventually("/seedbed", "\"status\":\"READY\",\"application\"");
                while (found.items.isEmpty()) {
                    Thread.sleep(10);
                }
                assertThat(found.items).containsOnly(1L);
            }
        }
    }

    @Test
    void aBeanThatCannotWaitForWhatComesAfterItHasTheSchemaPreparedOnItsThread() {
        configuration.put("background", "eager");
        try (StatusService service = StatusService.start(configuration)) {
            ApplicationContext context = service.server().getApplicationContext();
            assertThat(context.getBean(BackgroundBeans.Found.class).items).containsExactly(0L);
        }
    }

    @Test
    void aDatasourceOfTheServicesOwnIsHeldAndPreparedLikeTheOthers() throws Exception {
        TestDatabase own = TestDatabase.create();
        configuration.put("flyway.datasources.own.locations", "classpath:held/migration");
        configuration.put("own-datasource", own.url());
        BackgroundBeans.OWN.put(own.url(), own.dataSource());
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration)) {
            DataSource dataSource = dataSource(service, "own");
            Future<Boolean> asked = CompletableFuture.supplyAsync(() -> canConnect(dataSource));
            service.eventually("/seedbed", "\"name\":\"migrate 1\"");
            assertThat(asked.isDone()).isFalse();
            assertThat(own.hasTable("item")).isFalse();

            barrier.open();

            assertThat(asked.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(own.hasTable("item")).isTrue();
        }
    }

    @Test
    void aFailureIsSaidByReadinessAndStatusAndTheServiceGoesOnRefusing() throws Exception {
        configuration.put("flyway.datasources.default.locations", "classpath:broken/migration");
        try (StatusService service = StatusService.start(configuration)) {
            JsonNode failed = service.eventually("/seedbed", "\"status\":\"FAILED\",\"application\"");

            JsonNode datasource = failed.get("datasources").get(0);
            assertThat(datasource.get("status").getStringValue()).isEqualTo("FAILED");
            assertThat(datasource.get("problem").get("happened").getStringValue())
                    .isEqualTo("Migration 1 (broken) failed (V1__broken.sql, line 2).");
            JsonNode startup = datasource.get("startup");
            assertThat(startup.get("outcome").getStringValue()).isEqualTo("FAILED");
            JsonNode last = startup.get("steps").get(startup.get("steps").size() - 1);
            assertThat(last.get("name").getStringValue()).isEqualTo("migrate 1");
            assertThat(last.get("failed").getBooleanValue()).isTrue();

            HttpResponse<String> refused = service.get("/items", "application/json");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(refused.body())
                    .contains("The database of this service could not be prepared. The reason is in its log and its"
                            + " status.")
                    .doesNotContain("broken");
            assertThat(service.get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
            HttpResponse<String> readiness = service.get("/health/readiness", "*/*");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("Migration 1 (broken) failed");

            DataSource dataSource = dataSource(service, "default");
            assertThatThrownBy(dataSource::getConnection)
                    .isInstanceOf(SQLException.class)
                    .hasMessageStartingWith("The database is not ready. default: Migration 1 (broken) failed");
        }
    }

    @Test
    void anErrorThatIsNotOfTheDatabaseIsToldWithoutItsText() throws Exception {
        configuration.put("background", "broken listener");
        configuration.remove("background-seed");
        try (StatusService service = StatusService.start(configuration)) {
            JsonNode failed = service.eventually("/seedbed", "\"status\":\"FAILED\",\"application\"");

            JsonNode problem = failed.get("datasources").get(0).get("problem");
            assertThat(problem.get("happened").getStringValue())
                    .isEqualTo("The preparation of the database broke off.");
            assertThat(problem.get("why").getStringValue())
                    .isEqualTo("It met an error that is not of the database: java.lang.IllegalStateException.");
            assertThat(service.get("/seedbed", "*/*").body()).doesNotContain("topsecret");
            assertThat(service.get("/health", "*/*").body()).doesNotContain("topsecret");
        }
    }

    @Test
    void aServerThatIsNotUpIsWaitedForWithThePortOpen() throws Exception {
        configuration.put("datasources.default.url", "jdbc:postgresql://localhost:1/shop");
        configuration.put("seedbed.datasources.default.connect-timeout", "3s");
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(dataSource(service, "default")).isNotNull();
            JsonNode datasource = service.eventually("/seedbed", "waiting for localhost:1")
                    .get("datasources")
                    .get(0);
            assertThat(datasource.get("status").getStringValue()).isEqualTo("PREPARING");
            assertThat(datasource.get("state").isNull()).isTrue();

            service.eventually("/seedbed", "\"status\":\"FAILED\",\"application\"");
            assertThat(service.get("/health", "*/*").body()).contains("could not be reached within 3 s");
        }
    }

    @Test
    void aServiceThatIsStoppedMeanwhileIsGoneAtOnceAndTheNextStartGoesOn() throws Exception {
        ThreadGroup threads = new ThreadGroup("service");
        Future<Boolean> asked;
        Barrier barrier = Barrier.before(database);
        try {
            StatusService service = startedIn(threads);
            DataSource dataSource = dataSource(service, "default");
            asked = CompletableFuture.supplyAsync(() -> canConnect(dataSource));
            service.eventually("/seedbed", "\"name\":\"migrate 1\"");
            assertThat(seedbedThreads(threads)).containsExactly("seedbed");

            long before = System.nanoTime();
            service.close();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(asked.get(1, TimeUnit.SECONDS)).isFalse();
            assertThat(seedbedThreads(threads)).isEmpty();
            assertThat(atWork()).isEmpty();
        } finally {
            barrier.open();
        }
        assertThat(database.hasTable("item")).isFalse();
        try (StatusService service = StatusService.start(configuration)) {
            service.eventually("/seedbed", "\"status\":\"READY\",\"application\"");
            assertThat(service.get("/items", "*/*").body()).isEqualTo("1");
        }
    }

    /** The servers are told at once, and end when they come to it. */
    private List<String> atWork() throws InterruptedException {
        List<String> atWork = List.of();
        for (int tries = 0; tries < 100; tries++) {
            atWork = database.texts("select query from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and query like '%xact_lock(4711)%' and state = 'active'");
            if (atWork.isEmpty()) {
                break;
            }
            Thread.sleep(20);
        }
        return atWork;
    }

    /** Every thread that the service begins belongs to the group: services of other tests run at the same time. */
    private StatusService startedIn(ThreadGroup group) throws Exception {
        FutureTask<StatusService> start = new FutureTask<>(() -> StatusService.start(configuration, "test"));
        new Thread(group, start).start();
        return start.get(20, TimeUnit.SECONDS);
    }

    private static List<String> seedbedThreads(ThreadGroup group) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> group.equals(thread.getThreadGroup()))
                .map(Thread::getName)
                .filter("seedbed"::equals)
                .toList();
    }

    private void waitsForTheMigration() throws InterruptedException {
        while (database.texts(
                        "select pid from pg_locks join pg_database d on d.oid = database"
                                + " where datname = current_database() and locktype = 'advisory' and objid = 4711 and not granted")
                .isEmpty()) {
            Thread.sleep(20);
        }
        Thread.sleep(200);
    }

    /** Without what makes connections belong to transactions. */
    private static DataSource dataSource(StatusService service, String name) {
        ApplicationContext context = service.server().getApplicationContext();
        return context.getBean(DataSourceResolver.class)
                .resolve(context.getBean(DataSource.class, Qualifiers.byName(name)));
    }

    private static boolean canConnect(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static long sure(BackgroundBeans.Items items) {
        try {
            return items.count();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
