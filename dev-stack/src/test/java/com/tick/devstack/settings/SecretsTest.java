package com.tick.devstack.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretsAreGeneratedOnceAndOnlyTheirOwnerReadsThem() throws Exception {
        var file = folder.resolve("secrets.env");

        var first = Secrets.in(file, List.of("JWT_SECRET"), Map.of());
        var second = Secrets.in(file, List.of("JWT_SECRET"), Map.of());

        assertThat(first.get("JWT_SECRET")).hasSizeGreaterThanOrEqualTo(32).isEqualTo(second.get("JWT_SECRET"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNameThatCameLaterIsAddedAndAllOthersStay() throws Exception {
        var file = folder.resolve("secrets.env");
        Files.writeString(file, "# mine\nJWT_SECRET=as-it-was\nUNKNOWN=stays\n");

        var secrets = Secrets.in(file, List.of("JWT_SECRET", "S3_SECRET_KEY"), Map.of());

        assertThat(secrets.get("JWT_SECRET")).isEqualTo("as-it-was");
        assertThat(secrets.get("S3_SECRET_KEY")).isNotBlank();
        assertThat(file).content().contains("UNKNOWN=stays");
    }

    @Test
    void aSecretThatIsGivenIsTaken() throws Exception {
        var given = Map.of("TICK_ADMIN_PASSWORD", "chosen by hand");

        var secrets = Secrets.in(folder.resolve("secrets.env"), List.of("TICK_ADMIN_PASSWORD"), given);

        assertThat(secrets.get("TICK_ADMIN_PASSWORD")).isEqualTo("chosen by hand");
    }
}
