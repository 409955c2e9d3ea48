import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes so many test classes of a service: {@code java GenerateClasses.java 200 target/generated-test-sources/forks}. */
final class GenerateClasses {

    private static final String SOURCE =
            """
            package dev.seedbed.test;

            import static org.assertj.core.api.Assertions.assertThat;

            import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import javax.sql.DataSource;
            import org.junit.jupiter.api.Test;

            @MicronautTest(transactional = false)
            class Forked%1$dTest {

                @Inject
                @Named("default")
                DataSource dataSource;

                @Test
                void nobodyWasHereBefore() {
                    assertThat(Notes.count(dataSource)).isEqualTo(1);
                    Notes.write(dataSource, "of class %1$d");
                    assertThat(Notes.count(dataSource)).isEqualTo(2);
                }
            }
            """;

    private GenerateClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path room = Files.createDirectories(Path.of(arguments[1]).resolve("dev/seedbed/test"));
        for (int number = 1; number <= Integer.parseInt(arguments[0]); number++) {
            Files.writeString(room.resolve("Forked" + number + "Test.java"), SOURCE.formatted(number));
        }
    }
}
