package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Services in one process, as all other stories have them, and each in its own. */
class ModesIT {

    private static final List<String> SERVICES =
            List.of("gateway-service", "ticket-service", "reply-service", "attachment-service", "notification-service");

    private static final Pattern STARTED = Pattern.compile("Started services=5 classes=(\\d+)");

    /** What is loaded has to be read, linked and kept: a start gets slow class by class. */
    private static final int MOST_CLASSES_IN_ONE = 30_000;

    private static final int MOST_CLASSES_OF_A_SERVICE = 23_200;

    @Test
    void startInOneProcessLoadsABoundedNumberOfClasses() throws Exception {
        var log = RunningStack.get().data().resolve("logs/shared.log");

        var counts = STARTED.matcher(Files.readString(log))
                .results()
                .map(start -> Integer.parseInt(start.group(1)))
                .toList();

        assertThat(counts).isNotEmpty().allMatch(count -> count < MOST_CLASSES_IN_ONE);
    }

    @Test
    void separateProcessesServeTheSameData() throws Exception {
        var before = open(RunningStack.get(), new Phone(RunningStack.get()), "Opened in one process");
        var separate = RunningStack.separate();
        try {
            assertThat(SERVICES).allSatisfy(service -> assertThat(separate.loadedClasses(service))
                    .isLessThan(MOST_CLASSES_OF_A_SERVICE));
            var phone = new Phone(separate);
            var after = open(separate, phone, "Opened in another");
            phone.receives(after.path("reference").asString());
            assertThat(Browser.ofAnAgent(separate)
                            .get("/api/tickets/" + before.path("id").asLong())
                            .at("/data/description")
                            .asString())
                    .isEqualTo("Opened in one process");
        } finally {
            separate.stop();
        }
    }

    private static JsonNode open(RunningStack stack, Phone phone, String description) throws Exception {
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/tickets",
                        Map.of(
                                "name",
                                "Ada Lovelace",
                                "email",
                                "ada@example.com",
                                "mobile",
                                phone.number(),
                                "description",
                                description));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data");
    }
}
