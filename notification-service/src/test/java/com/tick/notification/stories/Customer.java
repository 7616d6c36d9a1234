package com.tick.notification.stories;

import com.tick.support.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer with a phone: what they write reaches the webhook as WhatsApp would bring it. */
final class Customer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Beyond the simulator's ready-made customers, who have ways of their own. */
    private static final AtomicLong NUMBERS = new AtomicLong(4915100010000L);

    private final int port;
    private final String digits;
    private final String number;

    Customer(int port) {
        this(port, Neighbours.NUMBER);
    }

    /** Somebody who writes to that number of ours. */
    Customer(int port, String number) {
        this(port, number, newDigits());
    }

    private Customer(int port, String number, String digits) {
        this.port = port;
        this.number = number;
        this.digits = digits;
    }

    static Customer withPhone(int port, String digits) {
        return new Customer(port, Neighbours.NUMBER, digits);
    }

    String digits() {
        return digits;
    }

    static String newDigits() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    static String newWamid() {
        return "wamid." + UUID.randomUUID();
    }

    /** Somebody whom WhatsApp knows by this id writes from the phone. */
    void writesAs(String userId, String text) {
        sends(
                newWamid(),
                "\"from_user_id\":\"%s\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}".formatted(userId, text));
    }

    void writes(String text) {
        sends(newWamid(), "\"type\":\"text\",\"text\":{\"body\":\"%s\"}".formatted(text));
    }

    void sends(String wamid, String rest) {
        deliver(message(wamid, Instant.now(), rest));
    }

    String message(String wamid, Instant at, String rest) {
        return value(
                """
                "contacts":[{"profile":{"name":"Ada Story"},"wa_id":"%s"}],
                "messages":[{"id":"%s","from":"%s","timestamp":"%d",%s}]"""
                        .formatted(digits, wamid, digits, at.getEpochSecond(), rest));
    }

    /** A change of any field; MSG stands for what every message has, FROM for the number. */
    void sendsRaw(String field, String value) {
        var common = "\"id\":\"%s\",\"from\":\"%s\",\"timestamp\":\"%d\""
                .formatted(newWamid(), digits, Instant.now().getEpochSecond());
        var filled = value.replace("MSG", common).replace("FROM", digits);
        var head = "{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"%s\"},".formatted(number);
        deliver(
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"%s\",\"value\":%s}]}]}"
                        .formatted(field, head + filled.substring(1)));
    }

    /** WhatsApp tells of a message of ours. */
    void reports(String wamid, String attemptId, String status) {
        reports(wamid, attemptId, status, "");
    }

    void reports(String wamid, String attemptId, String status, String rest) {
        deliver(value(
                """
                "statuses":[{"id":"%s","status":"%s","timestamp":"%d","biz_opaque_callback_data":"%s"%s}]"""
                        .formatted(wamid, status, Instant.now().getEpochSecond(), attemptId, rest)));
    }

    private String value(String content) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "messaging_product":"whatsapp","metadata":{"phone_number_id":"%s"},%s}}]}]}"""
                .formatted(number, content);
    }

    private void deliver(String body) {
        var response = post(port, body.getBytes(StandardCharsets.UTF_8), signature(body, Neighbours.SECRET));
        if (response.statusCode() != 200) {
            throw new AssertionError("the webhook answered " + response.statusCode() + response.body());
        }
    }

    static HttpResponse<String> post(int port, byte[] body, String signature) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:%d/api/whatsapp/webhook".formatted(port)))
                .header("Authorization", TestTokens.bearer("notification-service", "anonymous", "anyone"))
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String signature(String body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this service has on record about the messages to a phone. */
    record Phones(JdbcClient jdbc, TransactionTemplate transaction) {

        List<String> states(Customer customer) {
            return jdbc.sql("select concat(kind, ' ', state) from messages where recipient = ? order by seq")
                    .param(customer.digits())
                    .query(String.class)
                    .list();
        }

        Map<String, Object> only(Customer customer, String kind) {
            return jdbc.sql("select * from messages where recipient = ? and kind = ?")
                    .params(customer.digits(), kind)
                    .query()
                    .singleRow();
        }

        Map<String, Object> only(Customer customer, String kind, String state) {
            return jdbc.sql("select * from messages where recipient = ? and kind = ? and state = ?")
                    .params(customer.digits(), kind, state)
                    .query()
                    .singleRow();
        }

        /** The customer has been silent for longer than WhatsApp allows free words. */
        void closeWindow(Customer customer) {
            transaction.executeWithoutResult(it -> jdbc.sql(
                            """
                            update conversations set window_until = '2020-01-01' where contact_id =
                              (select contact_id from contact_aliases where address = ?)
                            """)
                    .param(customer.digits())
                    .update());
        }

        void beingSent(Customer customer) {
            transaction.executeWithoutResult(it -> jdbc.sql("update messages set state = 'SENDING' where recipient = ?")
                    .param(customer.digits())
                    .update());
        }

        void age(Customer customer, int seconds) {
            transaction.executeWithoutResult(it -> jdbc.sql(
                            "update messages set sending_since = sending_since - interval ? second where recipient = ?")
                    .params(seconds, customer.digits())
                    .update());
        }
    }
}
