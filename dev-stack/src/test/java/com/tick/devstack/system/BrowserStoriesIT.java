package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The stories of {@code frontend/e2e}, in a real browser on the stack that the other stories run on. */
class BrowserStoriesIT {

    /** Beyond the limit that each story has, so that it is the story that says what it waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Path FRONTEND = Folders.repositoryRoot().resolve("frontend");
    private static final Path OUTPUT = Path.of("target", "browser-stories.log").toAbsolutePath();
    private static final Path OUTCOMES =
            Path.of("target", "browser-stories.xml").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> customersAndAgentsGetOnWithEachOtherInARealBrowser() throws Exception {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "the stories in a real browser: chromium was not found");
        assertThat(FRONTEND.resolve("dist/index.html"))
                .as("the web pages, which ./tick test builds")
                .exists();

        var exitCode = tell(RunningStack.get(), chromium.get());

        var stories = BrowserStory.readAll(OUTCOMES);
        assertThat(stories).isNotEmpty();
        assertThat(exitCode == 0)
                .as("%s", Files.readString(OUTPUT))
                .isEqualTo(stories.stream().noneMatch(BrowserStory::hasFailed));
        return stories.stream().map(story -> dynamicTest(story.name(), story::check));
    }

    private static int tell(RunningStack stack, Path chromium) throws IOException, InterruptedException {
        Files.deleteIfExists(OUTCOMES);
        var stories = LeashedProcess.of(GRACE, List.of("npm", "run", "--silent", "test:browser"))
                .directory(FRONTEND.toFile())
                .redirectOutput(OUTPUT.toFile());
        var environment = stories.environment();
        environment.put("OUTCOMES", OUTCOMES.toString());
        environment.put("CHROMIUM", chromium.toString());
        environment.put("BASE_URL", stack.gateway());
        environment.put("SIMULATOR_URL", stack.simulator());
        environment.put("ADMIN_EMAIL", "admin@tick.local");
        environment.put("ADMIN_PASSWORD", stack.secret("TICK_ADMIN_PASSWORD"));
        stack.scanner().ifPresent(clamd -> environment.put("CLAMD_PID", Long.toString(clamd.pid())));
        var process = stories.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LeashedProcess.end(process, GRACE);
            throw new AssertionError("The stories took longer than " + PATIENCE + ": " + Files.readString(OUTPUT));
        }
        return process.exitValue();
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
