package com.tick.simulator;

import static com.tick.simulator.MailClient.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the mailbox page asks of the simulator. */
class MailboxTest extends SimulatorContract {
    private static final String ADA = "ada@example.org";
    private static final String FROM_THE_DESK =
            """
            From: Support <support@tick.local>\r
            To: ada@example.org\r
            Subject: Your ticket\r
            Message-ID: <desk-1@tick.local>\r
            References: <first@example.org>\r
            Content-Type: multipart/related; boundary=b\r
            \r
            --b\r
            Content-Type: text/html; charset=UTF-8\r
            \r
            <p>Hello<img src="cid:logo@tick.local"><img src="https://elsewhere.example/x.png"><script>alert(1)</script></p>\r
            --b\r
            Content-Type: image/png; name=logo.png\r
            Content-ID: <logo@tick.local>\r
            Content-Transfer-Encoding: base64\r
            \r
            iVBORw0KGgo=\r
            --b--\r
            """;

    private MailClient client = new MailClient(simulator);

    @BeforeEach
    void openAProgram() {
        client = new MailClient(simulator);
    }

    @Test
    void showsMailboxesWithUnreadMailAndNotTheDesks() throws Exception {
        client.send(DESK, ADA, FROM_THE_DESK);

        var overview = graph.look("mailboxes");
        assertThat(overview.path("desk").asString()).isEqualTo(DESK);
        assertThat(overview.path("mailboxes").path(0).path("address").asString())
                .isEqualTo(ADA);
        assertThat(overview.path("mailboxes").path(0).path("unread").asInt()).isEqualTo(1);
        assertThat(overview.path("mailboxes").valueStream().map(box -> box.path("address")
                        .asString()))
                .doesNotContain(DESK);

        graph.control("mail/" + messages(ADA).path(0).path("id").asString() + "/opened", "{}");
        assertThat(graph.look("mailboxes")
                        .path("mailboxes")
                        .path(0)
                        .path("unread")
                        .asInt())
                .isZero();
        assertThat(messages(ADA).path(0).path("read").asBoolean()).isTrue();
    }

    @Test
    void addsAMailboxForAnAddress() throws Exception {
        graph.control("mailboxes", "{\"address\":\"Grace@Example.org\",\"name\":\"Grace\"}");

        assertThat(graph.look("mailboxes").path("mailboxes").valueStream().map(box -> box.path("address")
                        .asString()))
                .contains("grace@example.org");
        assertThat(graph.post("/_fake/mailboxes", null, "{\"address\":\"nonsense\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void sendsANewMessageWithAFile() throws Exception {
        var file = "{\"name\":\"März.txt\",\"type\":\"text/plain\",\"data\":\""
                + Base64.getEncoder().encodeToString("a,b".getBytes(StandardCharsets.UTF_8)) + "\"}";

        graph.control(
                "mail",
                "{\"from\":\"" + ADA + "\",\"to\":[\"" + DESK
                        + "\"],\"cc\":[\"bob@example.org\"],\"subject\":\"Grüße\",\"text\":\"It's <b>broken</b>\\nreally\",\"files\":["
                        + file + "]}");

        var received = graph.look("mail?to=" + DESK).path(0);
        assertThat(received.path("subject").asString()).isEqualTo("Grüße");
        assertThat(received.path("fromName").asString()).isEqualTo("Ada Example");
        assertThat(received.path("text").asString()).isEqualTo("It's <b>broken</b>\nreally");
        assertThat(received.path("html").asString()).contains("&lt;b&gt;broken&lt;/b&gt;<br>");
        assertThat(received.path("attachments").path(0).path("name").asString()).isEqualTo("März.txt");
        assertThat(received.path("messageId").asString()).matches("<[^@]+@example\\.org>");
        assertThat(client.inbox("bob@example.org")).hasSize(1);
        assertThat(messages(ADA).path(0).path("sent").asBoolean()).isTrue();
    }

    @Test
    void aReplyStaysInItsThread() throws Exception {
        client.send(DESK, ADA, FROM_THE_DESK);
        var id = messages(ADA).path(0).path("id").asString();

        write("\"subject\":\"Re: Your ticket\",\"text\":\"Thanks\",\"replyTo\":\"" + id + "\"");

        var received = graph.look("mail?to=" + DESK).path(0);
        assertThat(received.path("inReplyTo").asString()).isEqualTo("<desk-1@tick.local>");
        assertThat(received.path("references").valueStream().map(JsonNode::asString))
                .containsExactly("<first@example.org>", "<desk-1@tick.local>");
    }

    @Test
    void aForwardedMessageTakesItsFilesAlong() throws Exception {
        client.send(DESK, ADA, FROM_THE_DESK);
        var id = messages(ADA).path(0).path("id").asString();

        write("\"subject\":\"Fwd: Your ticket\",\"text\":\"See below\",\"forward\":\"" + id + "\"");

        assertThat(graph.look("mail?to=" + DESK)
                        .path(0)
                        .path("attachments")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("logo.png");
    }

    @Test
    void refusesAMessageWithoutRecipientOrWithABrokenOne() throws Exception {
        for (var to : List.of("[]", "[\"not an address@@\"]"))
            assertThat(graph.post("/_fake/mail", null, "{\"from\":\"" + ADA + "\",\"to\":" + to + ",\"text\":\"x\"}")
                            .status())
                    .isEqualTo(400);
    }

    @Test
    void showsHtmlThatRunsAndLoadsNothing() throws Exception {
        client.send(DESK, ADA, FROM_THE_DESK);
        var id = messages(ADA).path(0).path("id").asString();

        var page = fetch("mail/" + id + "/html");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'")
                .doesNotContain("https:");
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains("src=\"" + simulator.baseUrl() + "/_fake/mail/" + id + "/attachments/0\"");
        var image = fetch("mail/" + id + "/attachments/0");
        assertThat(image.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(image.body()).hasSize(8);
    }

    @Test
    void aFileThatCouldRunIsOnlyEverDownloaded() throws Exception {
        client.send(
                ADA,
                "bob@example.org",
                "Content-Type: text/html; name=a.html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<script>alert(1)</script>\r\n");
        var id = messages("bob@example.org").path(0).path("id").asString();

        var file = fetch("mail/" + id + "/attachments/0");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void servesThePageWithAStrictPolicy() throws Exception {
        var page = graph.download(simulator.baseUrl() + "/mailbox", null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("/mailbox/mailbox.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .contains("frame-src 'self'");
    }

    private static void write(String more) throws Exception {
        graph.control("mail", "{\"from\":\"" + ADA + "\",\"to\":[\"" + DESK + "\"]," + more + "}");
    }

    private static JsonNode messages(String address) throws Exception {
        return graph.look("mailboxes/" + address);
    }

    private static HttpResponse<byte[]> fetch(String path) throws Exception {
        return graph.download(simulator.baseUrl() + "/_fake/" + path, null);
    }
}
