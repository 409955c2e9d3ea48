package dev.seedbed.micronaut.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesAndPasswordsTest {

    private static final String URL = "datasources.default.url";
    private static final String USER = "datasources.default.username";
    private static final String PASSWORD = "datasources.default.password";

    @TempDir
    Path folder;

    @Test
    void theAddressOfDatabaseUrlBecomesTheDefaultDatasources() {
        Environment environment = read(Map.of("DATABASE_URL", "postgresql://kim:p%40w@db/shop"));

        assertThat(environment.getProperty(URL, String.class)).contains("jdbc:postgresql://db/shop");
        assertThat(environment.getProperty(USER, String.class)).contains("kim");
        assertThat(environment.getProperty(PASSWORD, String.class)).contains("p@w");
    }

    @Test
    void aDatasourcesOwnAddressWinsAndNothingOfTheOtherIsTaken() {
        Environment environment =
                read(Map.of("DATABASE_URL", "postgresql://kim:pw@db/shop", URL, "jdbc:postgresql://own/shop"));

        assertThat(environment.getProperty(URL, String.class)).contains("jdbc:postgresql://own/shop");
        assertThat(environment.getProperty(USER, String.class)).isEmpty();
        assertThat(environment.getProperty(PASSWORD, String.class)).isEmpty();
    }

    @Test
    void passwordsComeFromTheNearestPlace() {
        Path own = write("own", "of-the-datasource\n");
        Path postgres = write("postgres", "of-postgres\n");
        String url = "postgresql://kim:of-the-url@db/shop";

        assertThat(password(Map.of("POSTGRES_PASSWORD_FILE", postgres))).contains("of-postgres");
        assertThat(password(Map.of("POSTGRES_PASSWORD_FILE", postgres, "DATABASE_URL", url)))
                .contains("of-the-url");
        assertThat(password(Map.of("POSTGRES_PASSWORD_FILE", postgres, "DATABASE_URL", url, PASSWORD + "-file", own)))
                .contains("of-the-datasource");
        assertThat(password(Map.of(
                        "POSTGRES_PASSWORD_FILE",
                        postgres,
                        "DATABASE_URL",
                        url,
                        PASSWORD + "-file",
                        own,
                        PASSWORD,
                        "configured")))
                .contains("configured");
    }

    @Test
    void anyDatasourceAndAnyOwnerMayHaveAPasswordFile() {
        Environment environment = read(Map.of(
                "datasources.orders.password-file", write("orders", "one"),
                "flyway.datasources.orders.password-file", write("owner", "two\n")));

        assertThat(environment.getProperty("datasources.orders.password", String.class))
                .contains("one");
        assertThat(environment.getProperty("flyway.datasources.orders.password", String.class))
                .contains("two");
    }

    @Test
    void aPasswordFileThatIsMissingIsSaid() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> read(Map.of(PASSWORD + "-file", missing)))
                .hasMessage(
                        """
                The password file %s can't be read.
                  Why:  datasources.default.password-file names it. NoSuchFileException.
                  Next: Correct the name, or make the file readable for the service's user.""",
                        missing);
    }

    @Test
    void aDotEnvFileGoesBeforeTheApplicationsFilesAndAfterRealVariables() {
        PropertySource source = new DotEnvLoader(
                        write(".env", "DATASOURCES_DEFAULT_URL=jdbc:postgresql://dotenv/shop\n"))
                .load("application", loader())
                .orElseThrow();

        assertThat(url(source, variable(-300))).isEqualTo("jdbc:postgresql://dotenv/shop");
        assertThat(url(source, variable(EnvironmentPropertySource.POSITION))).isEqualTo("jdbc:postgresql://other/shop");
    }

    @Test
    void whereThereIsNoDotEnvFileThereIsNoSource() {
        assertThat(new DotEnvLoader(folder.resolve(".env")).load("application", loader()))
                .isEmpty();
        assertThat(new DotEnvLoader(write(".env", "A=b")).load("bootstrap", loader()))
                .isEmpty();
    }

    private static PropertySource variable(int order) {
        return new VariablesSource("other", Map.of("DATASOURCES_DEFAULT_URL", "jdbc:postgresql://other/shop"), order);
    }

    private static String url(PropertySource... sources) {
        Environment environment =
                ApplicationContext.builder().propertySources(sources).build().getEnvironment();
        return environment.start().getRequiredProperty(URL, String.class);
    }

    private static ResourceLoader loader() {
        return ClassPathResourceLoader.defaultLoader(AddressesAndPasswordsTest.class.getClassLoader());
    }

    private Optional<String> password(Map<String, Object> properties) {
        return read(properties).getProperty(PASSWORD, String.class);
    }

    private static Environment read(Map<String, Object> properties) {
        ApplicationContext context = ApplicationContext.builder()
                .propertySources(PropertySource.of("test", properties))
                .build();
        context.getEnvironment().start();
        new AddressesAndPasswords().configure(context);
        return context.getEnvironment();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
