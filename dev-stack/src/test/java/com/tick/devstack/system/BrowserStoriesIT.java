package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.LeashedProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stories of {@code frontend/e2e}, in a real browser on the stack that the other stories run on. */
class BrowserStoriesIT {

    /** Beyond the limit that each story has, so that it is the story that says what it waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Path FRONTEND = Folders.repositoryRoot().resolve("frontend");
    private static final Path OUTPUT = Path.of("target", "browser-stories.log").toAbsolutePath();

    @Test
    void customersAndAgentsGetOnWithEachOtherInARealBrowser() throws Exception {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "the stories in a real browser: chromium was not found");
        assertThat(FRONTEND.resolve("dist/index.html"))
                .as("the web pages, which ./tick test builds")
                .exists();
        var stack = RunningStack.get();

        var stories = LeashedProcess.of(GRACE, List.of("npm", "run", "--silent", "test:browser"))
                .directory(FRONTEND.toFile())
                .redirectOutput(OUTPUT.toFile());
        var environment = stories.environment();
        environment.put("CHROMIUM", chromium.get().toString());
        environment.put("BASE_URL", stack.gateway());
        environment.put("SIMULATOR_URL", stack.simulator());
        environment.put("ADMIN_EMAIL", "admin@tick.local");
        environment.put("ADMIN_PASSWORD", stack.secret("TICK_ADMIN_PASSWORD"));
        var process = stories.start();

        var ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            LeashedProcess.end(process, GRACE);
        }
        assertThat(process.exitValue()).as("%s", Files.readString(OUTPUT)).isZero();
    }

    private static Optional<Path> chromium() {
        var given = System.getenv().getOrDefault("CHROMIUM", "");
        return Stream.of(given, "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
