package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Comes last and stops last, since whoever came then would have to start the whole once more. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalIT {

    @Test
    @Order(1)
    void servicesThatAreKilledAreNamedAndComeBack() throws Exception {
        var stack = RunningStack.get();
        var seen = stack.output().size();
        var victim = stack.supervisor()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("all-in-one"))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();

        victim.destroyForcibly();

        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(
                        stack.output().stream().skip(seen).toList())
                .anyMatch(line -> line.startsWith("all-in-one ended with 137"))
                .anyMatch(line -> line.contains("all-in-one") && line.endsWith("ready")));
    }

    @Test
    @Order(2)
    void noPartOutlivesAKilledSupervisorAndTheNextOneFindsTheData() throws Exception {
        var stack = RunningStack.get();
        var id = aTicket(stack);
        var parts = stack.supervisor().descendants().toList();
        assertThat(parts).anyMatch(part -> part.info().commandLine().orElse("").contains("mariadbd"));

        stack.supervisor().destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        var next = RunningStack.get();
        var ticket = Browser.ofAnAgent(next).get("/api/tickets/" + id).path("data");
        assertThat(ticket.path("description").asString()).isEqualTo("Must not be lost");
    }

    @Test
    @Order(3)
    void aStopEndsEverythingInOrderWithinHalfAMinute() throws Exception {
        var stack = RunningStack.get();
        var parts = stack.supervisor().descendants().toList();

        stack.supervisor().toHandle().destroy();

        assertThat(stack.supervisor().waitFor(30, TimeUnit.SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        await().atMost(Duration.ofSeconds(5)).until(() -> stack.output().contains("Tick has stopped"));
        var stopped = stack.output().stream()
                .filter(line -> line.matches(".* s  \\S+ +stopped"))
                .map(line -> line.replaceFirst("^.* s  (\\S+) +stopped$", "$1"))
                .toList();
        assertThat(stopped).containsExactly("all-in-one", "customer-simulator", "infrastructure");
    }

    private static long aTicket(RunningStack stack) throws Exception {
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/tickets",
                        Map.of(
                                "name", "Ada Lovelace",
                                "email", "ada@example.com",
                                "description", "Must not be lost"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data").path("id").asLong();
    }
}
