package com.tick.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.devstack.process.Part;
import com.tick.devstack.settings.Secrets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("PORT", "6000", "RATE_LIMIT_MAX", "0", "AWS_SECRET_ACCESS_KEY", "somebody's own");

    @TempDir
    Path folder;

    private Map<String, Part> parts = Map.of();
    private Map<String, Part> partsInOne = Map.of();

    @BeforeEach
    void readTheTopology() throws Exception {
        var secrets = Secrets.in(folder.resolve("secrets.env"), Topology.SECRETS, Map.of());
        var topology = new Topology(Ports.from(ENVIRONMENT), secrets, new Surroundings(ENVIRONMENT), folder, folder);
        parts = byName(topology.parts());
        partsInOne = byName(topology.partsWithServicesInOne());
    }

    @Test
    void onePortMovesAllOthers() {
        var listening = Ports.from(ENVIRONMENT).all();

        assertThat(listening.values())
                .containsExactly(6000, 6001, 6010, 6011, 6012, 6013, 6020, 6021, 6022, 6023, 6025, 6143);
    }

    @Test
    void everyServiceHasADatabaseAccountOfItsOwn() {
        var services = List.of("ticket-service", "reply-service", "attachment-service", "notification-service");

        assertThat(services).extracting(name -> told(name, "DB_USER")).doesNotHaveDuplicates();
        assertThat(services).extracting(name -> told(name, "DB_PASSWORD")).doesNotHaveDuplicates();
        assertThat(told("infrastructure", "DB_ACCOUNTS"))
                .contains("tick_replies:tick_reply:" + told("reply-service", "DB_PASSWORD"));
    }

    @Test
    void onlyWhoeverNeedsASecretIsToldIt() {
        assertThat(whoIsTold("S3_SECRET_KEY")).containsExactlyInAnyOrder("infrastructure", "attachment-service");
        assertThat(whoIsTold("WHATSAPP_ACCESS_TOKEN"))
                .containsExactlyInAnyOrder("customer-simulator", "notification-service");
        assertThat(whoIsTold("SMS_AUTH_TOKEN")).containsExactlyInAnyOrder("customer-simulator", "notification-service");
        assertThat(whoIsTold("TICK_ADMIN_PASSWORD")).containsExactly("ticket-service");
        assertThat(whoIsTold("DB_PASSWORD")).doesNotContain("gateway-service", "customer-simulator");
        assertThat(whoIsTold("JWT_SECRET")).doesNotContain("infrastructure", "customer-simulator");
    }

    @Test
    void theDeskUsesTheSimulatorsMailServerAndSmsProvider() {
        assertThat(told("notification-service", "SMTP_PORT"))
                .isEqualTo(told("customer-simulator", "SIMULATOR_SMTP_PORT"))
                .isEqualTo("6025");
        assertThat(told("notification-service", "IMAP_PORT"))
                .isEqualTo(told("customer-simulator", "SIMULATOR_IMAP_PORT"))
                .isEqualTo("6143");
        for (var setting : List.of("EMAIL_ADDRESS", "SMS_ACCOUNT_SID", "SMS_AUTH_TOKEN", "SMS_FROM")) {
            assertThat(told("notification-service", setting))
                    .isNotBlank()
                    .isEqualTo(told("customer-simulator", setting));
        }
        assertThat(told("notification-service", "SMS_API_URL"))
                .isEqualTo("http://127.0.0.1:" + told("customer-simulator", "SIMULATOR_PORT"));
    }

    @Test
    void anotherSetOfServicesSharesTheSimulatorsPorts() {
        var ports = Ports.from(ENVIRONMENT);
        var other = ports.ofAnotherSet(30);

        assertThat(other.smtp()).isEqualTo(ports.smtp());
        assertThat(other.imap()).isEqualTo(ports.imap());
    }

    @Test
    void partsSeeTheSettingsThatPeopleChangeAndNothingElseOfTheEnvironment() {
        assertThat(told("gateway-service", "RATE_LIMIT_MAX")).isEqualTo("0");
        assertThat(whoIsTold("AWS_SECRET_ACCESS_KEY")).isEmpty();
    }

    @Test
    void oneProcessIsToldWhatEachServiceIsToldUnderTheServicesName() {
        var told = environment(partsInOne, "all-in-one");

        assertThat(partsInOne).containsOnlyKeys("infrastructure", "customer-simulator", "all-in-one");
        for (var service : List.of("gateway-service", "ticket-service", "notification-service")) {
            var prefix = service.toUpperCase(Locale.ROOT).replace('-', '_') + "__";
            assertThat(environment(parts, service)).isNotEmpty().allSatisfy((name, value) -> assertThat(told)
                    .containsEntry(prefix + name, value));
        }
        assertThat(told).doesNotContainKeys("DB_PASSWORD", "JWT_SECRET", "SPRING_PROFILES_ACTIVE");
    }

    @Test
    void whoeverWantsOtherFlagsForTheServicesNamesThem() {
        var surroundings = new Surroundings(Map.of("TICK_JAVA_OPTIONS", " -Xss512k  -XX:TieredStopAtLevel=1 "));

        assertThat(surroundings.javaOptions()).containsExactly("-Xss512k", "-XX:TieredStopAtLevel=1");
        assertThat(new Surroundings(Map.of()).javaOptions()).isEmpty();
    }

    private static Map<String, String> environment(Map<String, Part> parts, String name) {
        var part = parts.get(name);
        return part == null ? Map.of() : part.environment();
    }

    private static Map<String, Part> byName(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
    }

    private String told(String part, String setting) {
        var found = parts.get(part);
        return found == null ? "" : found.environment().getOrDefault(setting, "");
    }

    private Collection<String> whoIsTold(String setting) {
        return parts.values().stream()
                .filter(part -> part.environment().containsKey(setting))
                .map(Part::name)
                .toList();
    }
}
