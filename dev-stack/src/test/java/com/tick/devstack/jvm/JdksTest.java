package com.tick.devstack.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.devstack.machine.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {

    @TempDir
    Path folder;

    @Test
    void theNewestInstalledJavaIsTaken() throws Exception {
        var running = java("running", "17.0.15");
        java("installed/a", "25.0.1");
        java("installed/b", "21.0.2");
        Files.createDirectories(folder.resolve("installed/only-sources"));

        var chosen = new Jdks(folder.resolve("installed"), running).choose(Map.of());

        assertThat(chosen.feature()).isEqualTo(25);
    }

    @Test
    void aNamedJavaGoesBeforeANewerOneAndTicksOwnNameBeforeAll() throws Exception {
        var newest = java("installed/a", "25.0.1");
        var preferred = java("preferred", "21.0.2");
        var ordered = java("ordered", "17.0.15");
        var jdks = new Jdks(folder.resolve("installed"), newest);

        var byPreference = jdks.choose(Map.of("JAVA_HOME", preferred.toString()));
        var byOrder = jdks.choose(Map.of("JAVA_HOME", preferred.toString(), "TICK_JAVA_HOME", ordered.toString()));

        assertThat(byPreference.home()).isEqualTo(preferred);
        assertThat(byOrder.home()).isEqualTo(ordered);
    }

    @Test
    void aPreferredJavaThatIsTooOldIsPassedOver() throws Exception {
        var old = java("old", "11.0.2");
        var running = java("running", "17.0.15");

        var chosen = new Jdks(folder.resolve("nothing"), running).choose(Map.of("JAVA_HOME", old.toString()));

        assertThat(chosen.home()).isEqualTo(running);
    }

    @Test
    void anOrderThatCannotBeFollowedIsSaidInOneSentence() throws Exception {
        var old = java("old", "1.8.0_402");
        var jdks = new Jdks(folder.resolve("nothing"), java("running", "17.0.15"));

        assertThatThrownBy(() -> jdks.choose(Map.of("TICK_JAVA_HOME", old.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessage("TICK_JAVA_HOME is %s, but no Java 17 or newer is there.", old);
    }

    @Test
    void buildsOfTheSameVersionAreToldApart() throws Exception {
        var one = Jdk.at(java("one", "17.0.15")).orElseThrow();
        Files.createDirectories(java("two", "17.0.15").resolve("lib/server"));
        Files.writeString(folder.resolve("two/lib/server/libjvm.so"), "another build");

        var two = Jdk.at(folder.resolve("two")).orElseThrow();

        assertThat(two.build()).isNotEqualTo(one.build());
    }

    private Path java(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"%n".formatted(version));
        var program = Files.writeString(home.resolve("bin/java"), "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
