package com.tick.devstack.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is no container engine where the tests run, so the file is held to the specification and to the code instead. */
class ComposeFileTest {

    private static final String COMPOSE = Repository.read("docker-compose.yml");
    private static final String EXAMPLE = Repository.read("config.env.example");

    @Test
    void theFileKeepsWhatItPromises() {
        assertThat(ComposeRules.broken(ComposeFile.of(COMPOSE), EXAMPLE)).isEmpty();
    }

    /** A rule that cannot fail says nothing, so each is broken once. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            restart: unless-stopped         | restarts: unless-stopped  | restarts
            mem_limit: 640m                 | mem_limit: plenty         | mem_limit
            condition: service_started      | condition: whenever       | condition
            mysql:8.4.11                    | mysql:latest              | nobody has looked at
            JWT_SECRET:?JWT_SECRET          | JWT_SECRET:-JWT_SECRET    | JWT_SECRET may be missing
            {DB_NAME:-tick}_replies         | {DATABASE:-tick}_replies  | does not name DATABASE
            OUTBOX_RETENTION:               | OUTBOX_RETENTIONS:        | does not read OUTBOX_RETENTIONS
            '/app/healthy, "5011"'          | '/app/healthy, "5012"'    | on its port 5011
            http://reply-service:5011       | http://reply-service:5010 | looks for reply-service
            cap_drop: [ALL]                 | cap_drop: [KILL]          | keeps capabilities
            no-new-privileges:true          | no-new-privileges:false   | may gain privileges
            'user: "10001:10001"'           | 'user: "0:0"'             | runs as root
            read_only: true                 | read_only: false          | can change its own files
            '127.0.0.1:${SIMULATOR_PORT'    | '${SIMULATOR_PORT'        | from other machines
            'profiles: [simulator]'         | 'profiles: []'            | starts uninvited
            SERVICE: reply-service          | SERVICE: ticket-service   | built from another module
            tick/reply-service:0.1.0        | tick/reply-service:9      | has the image
            'command: [server, /data]'      | 'ports: ["9000:9000"]'    | can be reached from outside
            'mysql-data: {}'                | 'other-data: {}'          | no volume mysql-data
            inside: {internal: true}        | within: {internal: true}  | no network inside
            'kafka: {condition: service_healthy}' | 'kafka: {condition: service_started}' | until kafka is healthy
            """)
    void aBrokenPromiseIsFound(String text, String broken, String complaint) {
        assertThat(COMPOSE).contains(text);

        var complaints = ComposeRules.broken(ComposeFile.of(COMPOSE.replace(text, broken)), EXAMPLE);

        assertThat(complaints).anyMatch(it -> it.contains(complaint));
    }

    @Test
    void aMissingLimitIsFound() {
        for (var limit : List.of("pids_limit: 512", "cpus: 1.5", "mem_limit: 640m")) {
            var complaints = ComposeRules.broken(ComposeFile.of(COMPOSE.replace(limit, "")), EXAMPLE);

            assertThat(complaints).contains("reply-service has no " + limit.substring(0, limit.indexOf(':')));
        }
    }

    @Test
    void aSettingThatOnlyTheExampleKnowsIsFound() {
        var complaints = ComposeRules.broken(ComposeFile.of(COMPOSE), EXAMPLE + "\nLEFT_OVER=1\n");

        assertThat(complaints).containsExactly("config.env.example names LEFT_OVER, which nothing reads");
    }

    @Test
    void aSecretInTheExampleIsFound() {
        var complaints =
                ComposeRules.broken(ComposeFile.of(COMPOSE), EXAMPLE.replace("JWT_SECRET=", "JWT_SECRET=in-the-open"));

        assertThat(complaints).containsExactly("config.env.example holds a secret");
    }

    @Test
    void everyBaseImageIsPinnedAndTheResultDoesNotRunAsRoot() {
        var recipe = Repository.read("Dockerfile");

        var bases =
                Pattern.compile("(?m)^FROM (\\S+)").matcher(recipe).results().map(it -> it.group(1));
        assertThat(bases)
                .containsExactly(
                        "maven:3.9.11-eclipse-temurin-17",
                        "node:20.19.5-slim",
                        "eclipse-temurin:25.0.4_7-jre-noble",
                        "service");
        assertThat(recipe).contains("\nUSER 10001:10001\n").contains("\nENV TICK_WEB_ROOT=/app/web\n");
    }
}
