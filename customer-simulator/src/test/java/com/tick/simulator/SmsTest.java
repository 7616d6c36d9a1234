package com.tick.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SmsTest extends SimulatorContract {
    private static final String ADA = "+4915100000001";

    private record Answer(int status, JsonNode body) {}

    @Test
    void acceptsATextAndReportsItsWayToThePhone() throws Exception {
        var answer = send(Map.of("To", ADA, "From", business(), "Body", "Hello", "StatusCallback", callback()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("sid").asString()).matches("SM[0-9a-f]{32}");
        assertThat(answer.body().path("status").asString()).isEqualTo("queued");
        assertThat(answer.body().path("num_segments").asString()).isEqualTo("1");
        assertThat(answer.body().path("direction").asString()).isEqualTo("outbound-api");
        graph.advance(Duration.ofSeconds(5));
        await().until(() -> business.forms().size() == 2);
        assertThat(business.forms())
                .extracting(form -> form.field("MessageStatus"))
                .containsExactlyInAnyOrder("sent", "delivered");
        assertThat(business.forms()).allSatisfy(form -> assertThat(form.path()).isEqualTo("/api/channels/sms/status"));
        assertThat(business.forms())
                .allSatisfy(form -> assertThat(form.signature()).isEqualTo(signature(callback(), form.fields())));
        var received = graph.look("sms?to=" + ADA.substring(1)).path(0);
        assertThat(received.path("text").asString()).isEqualTo("Hello");
        assertThat(received.path("status").asString()).isEqualTo("delivered");
    }

    @ParameterizedTest
    @CsvSource({
        "'', FROM, Hello, 21604",
        "+4915100000001, '', Hello, 21603",
        "+4915100000001, FROM, '', 21602",
        "0151, FROM, Hello, 21211",
        "+4915100000001, +4930999999, Hello, 21606",
        "+4915100000001, FROM, LONG, 21617",
        "+15005550009, FROM, Hello, 21614"
    })
    void refusesAsTheProviderDoes(String to, String from, String text, int code) throws Exception {
        var answer = send(Map.of(
                "To", to,
                "From", from.equals("FROM") ? business() : from,
                "Body", text.equals("LONG") ? "x".repeat(1601) : text));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asInt()).isEqualTo(code);
        assertThat(answer.body().path("status").asInt()).isEqualTo(400);
        assertThat(answer.body().path("message").asString()).isNotBlank();
        assertThat(answer.body().path("more_info").asString()).endsWith("/" + code);
        assertThat(graph.look("sms")).isEmpty();
    }

    @Test
    void refusesAStatusCallbackThatIsNoAddress() throws Exception {
        var answer = send(Map.of("To", ADA, "From", business(), "Body", "Hello", "StatusCallback", "http://["));

        assertThat(answer.body().path("code").asInt()).isEqualTo(21609);
    }

    @Test
    void refusesAWrongTokenAndAnotherAccount() throws Exception {
        var wrong = exchange("POST", path("/Messages.json"), "wrong", "To=" + ADA);
        var missing = graph.exchange("POST", path("/Messages.json"), Map.of(), new byte[0]);
        var other = exchange("POST", "/2010-04-01/Accounts/AC1/Messages.json", token(), "To=" + ADA);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body().path("code").asInt()).isEqualTo(20003);
        assertThat(missing.statusCode()).isEqualTo(401);
        assertThat(other.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        "д, 70, 1",
        "д, 71, 2",
        "😀, 35, 1"
    })
    void countsSegments(String letter, int count, String segments) throws Exception {
        var answer = send(Map.of("To", ADA, "From", business(), "Body", letter.repeat(count)));

        assertThat(answer.body().path("num_segments").asString()).isEqualTo(segments);
    }

    @Test
    void passesOnATextOfACustomerSigned() throws Exception {
        var id = graph.control("sms", "{\"from\":\"" + ADA + "\",\"text\":\"Grüße & 100 %\"}")
                .path("id")
                .asString();

        await().until(() -> business.forms().size() == 1);
        var form = business.forms().get(0);
        assertThat(form.path()).isEqualTo("/api/channels/sms/webhook");
        assertThat(form.field("MessageSid")).isEqualTo(id);
        assertThat(form.field("From")).isEqualTo(ADA);
        assertThat(form.field("To")).isEqualTo(business());
        assertThat(form.field("Body")).isEqualTo("Grüße & 100 %");
        assertThat(form.signature()).isEqualTo(signature(business.smsWebhook().toString(), form.fields()));
        assertThat(graph.look("sms")).isEmpty();
    }

    @Test
    void triesAgainWhenTheBusinessFails() throws Exception {
        business.answers(503);
        graph.control("sms", "{\"from\":\"" + ADA + "\",\"text\":\"Hello\"}");
        business.answers(200);
        await().until(() -> {
            graph.advance(Duration.ofSeconds(5));
            return business.forms().size() == 1;
        });
    }

    @Test
    void reportsTheFateThatATestDecides() throws Exception {
        var id = send(Map.of("To", ADA, "From", business(), "Body", "Hello", "StatusCallback", callback()))
                .body()
                .path("sid")
                .asString();

        graph.control("sms/status", "{\"id\":\"" + id + "\",\"status\":\"undelivered\",\"errorCode\":30003}");

        await().until(() -> business.forms().stream()
                .anyMatch(form -> form.field("MessageStatus").equals("undelivered")
                        && form.field("ErrorCode").equals("30003")));
        graph.advance(Duration.ofSeconds(5));
        var known = exchange("GET", path("/Messages/" + id + ".json"), token(), "");
        assertThat(known.body().path("status").asString()).isEqualTo("undelivered");
        assertThat(known.body().path("error_code").asInt()).isEqualTo(30003);
    }

    @Test
    void blocksANumberThatSaidStopUntilItSaysStart() throws Exception {
        var message = Map.of("To", ADA, "From", business(), "Body", "Hello");
        graph.control("sms", "{\"from\":\"" + ADA + "\",\"text\":\"stop\"}");

        assertThat(send(message).body().path("code").asInt()).isEqualTo(21610);

        graph.control("sms", "{\"from\":\"" + ADA + "\",\"text\":\"START\"}");
        assertThat(send(message).status()).isEqualTo(201);
    }

    @Test
    void listsWhatWasSentToANumber() throws Exception {
        send(Map.of("To", ADA, "From", business(), "Body", "One"));
        send(Map.of("To", ADA, "From", business(), "Body", "Two"));

        var list = exchange(
                "GET", path("/Messages.json?To=" + URLEncoder.encode(ADA, StandardCharsets.UTF_8)), token(), "");

        assertThat(list.body().path("messages").valueStream().map(text -> text.path("body")
                        .asString()))
                .containsExactly("Two", "One");
    }

    @Test
    void faultsBreakTheProviderToo() throws Exception {
        graph.control("faults", "{\"match\":{\"path\":\"2010-04-01\"},\"action\":{\"kind\":\"accept-then-500\"}}");

        var answer = graph.exchange(
                "POST",
                path("/Messages.json"),
                Map.of("Authorization", basic(token()), "Content-Type", "application/x-www-form-urlencoded"),
                form(Map.of("To", ADA, "From", business(), "Body", "Hello")).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(graph.look("sms?to=" + ADA.substring(1))).hasSize(1);
    }

    @Test
    void aSnapshotCoversTexts() throws Exception {
        send(Map.of("To", ADA, "From", business(), "Body", "Before"));
        graph.control("snapshot", "{}");
        send(Map.of("To", ADA, "From", business(), "Body", "After"));

        graph.control("restore", "{}");
        assertThat(graph.look("sms")).hasSize(1);

        graph.control("reset", "{}");
        assertThat(graph.look("sms")).isEmpty();
    }

    private static String business() {
        return simulator.settings().sms().from();
    }

    private static String token() {
        return simulator.settings().sms().authToken();
    }

    private static String callback() {
        return "https://desk.example.org/api/channels/sms/status";
    }

    private static String path(String below) {
        return "/2010-04-01/Accounts/" + simulator.settings().sms().accountSid() + below;
    }

    private static Answer send(Map<String, String> fields) throws Exception {
        return exchange("POST", path("/Messages.json"), token(), form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Answer exchange(String method, String path, String token, String body) throws Exception {
        var headers = Map.of("Authorization", basic(token), "Content-Type", "application/x-www-form-urlencoded");
        var answer = graph.exchange(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
        return new Answer(answer.statusCode(), new JsonMapper().readTree(answer.body()));
    }

    private static String basic(String token) {
        var account = simulator.settings().sms().accountSid() + ":" + token;
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    /** Worked out from the provider's documentation, not by the simulator's own code. */
    private static String signature(String url, Map<String, String> fields) throws Exception {
        var text = new StringBuilder(url);
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
