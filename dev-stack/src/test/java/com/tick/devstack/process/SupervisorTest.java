package com.tick.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.devstack.machine.DataFolder;
import com.tick.devstack.progress.Progress;
import com.tick.devstack.progress.State;
import com.tick.support.test.infra.LeashedProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private final Told told = new Told();

    @Test
    void whatTakesWorkFromOutsideStopsFirstAndWhatKeepsTheDataLast() throws Exception {
        var supervisor = supervising(
                part("store", Tier.INFRASTRUCTURE, "echo 'Ready: store'; sleep 300"),
                part("outside", Tier.OUTSIDE, "echo 'Ready: outside'; sleep 300"),
                part("worker", Tier.SERVICE, "echo 'Ready: worker'; sleep 300"),
                part("door", Tier.GATEWAY, "echo 'Ready: door'; sleep 300"));
        supervisor.start();
        supervisor.awaitReady();

        supervisor.stop();

        assertThat(told.lines)
                .filteredOn(line -> line.endsWith("stopped"))
                .containsExactly("door stopped", "worker stopped", "outside stopped", "store stopped");
    }

    @Test
    void aPartStartsOnlyWhenWhatItNeedsIsThere() throws Exception {
        var supervisor = supervising(
                part("worker", Tier.SERVICE, "echo 'Ready: worker'; sleep 300", "database"),
                part("store", Tier.INFRASTRUCTURE, "echo 'Ready: database'; echo 'Ready: store'; sleep 300"));

        supervisor.start();
        supervisor.awaitReady();
        supervisor.stop();

        assertThat(told.lines).containsSubsequence("store starting", "worker starting", "worker ready");
    }

    @Test
    void aPartThatDiesIsNamedWithItsLastWordsAndStartedAgain() throws Exception {
        var supervisor = supervising(part("worker", Tier.SERVICE, "echo 'the disk is on fire'; exit 3"));

        supervisor.start();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(told.lines)
                .containsSubsequence("worker starting", "worker died", "  | the disk is on fire", "worker starting"));
        assertThat(told.lines).anyMatch(line -> line.startsWith("worker ended with 3"));
        supervisor.stop();
    }

    private Supervisor supervising(Part... parts) throws Exception {
        var children = new Children(folder.resolve("children"));
        return Supervisor.of(List.of(parts), new ShellLauncher(), DataFolder.hold(folder), children, told);
    }

    private static Part part(String name, Tier tier, String script, String... needs) {
        var environment = Map.of("PATH", "/usr/bin:/bin");
        var program = new JavaProgram(JavaProgram.Kind.MODULE, script, "", List.of(), Duration.ofSeconds(5));
        return new Part(name, tier, program, environment, List.of(needs), Optional.empty());
    }

    /** Runs the program's name as a shell script. */
    private static final class ShellLauncher implements Launcher {

        @Override
        public boolean isPrepared(JavaProgram program) {
            return true;
        }

        @Override
        public void prepare(JavaProgram program) {}

        @Override
        public ProcessBuilder start(JavaProgram program) {
            return LeashedProcess.of(Duration.ofSeconds(2), List.of("sh", "-c", program.name()));
        }
    }

    private static final class Told implements Progress {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void update(String part, State state) {
            lines.add(part + " " + state);
        }

        @Override
        public void say(String line) {
            lines.add(line);
        }
    }
}
