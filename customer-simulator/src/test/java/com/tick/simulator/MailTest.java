package com.tick.simulator;

import static com.tick.simulator.MailClient.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailTest extends SimulatorContract {
    private static final String ADA = "ada@example.org";
    private static final String HELLO =
            """
            From: "Ada Sample" <ada@example.org>\r
            To: support@tick.local\r
            Cc: bob@example.org\r
            Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r
            Message-ID: <1@example.org>\r
            In-Reply-To: <0@tick.local>\r
            References: <0@tick.local> <00@tick.local>\r
            X-Twice: one\r
            X-Twice: two\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary=outer\r
            \r
            --outer\r
            Content-Type: multipart/alternative; boundary=inner\r
            \r
            --inner\r
            Content-Type: text/plain; charset=UTF-8\r
            \r
            Hello\r
            --inner\r
            Content-Type: text/html; charset=UTF-8\r
            \r
            <p>Hello</p>\r
            --inner--\r
            --outer\r
            Content-Type: text/csv; name="=?UTF-8?Q?M=C3=A4rz.csv?="\r
            Content-Disposition: attachment; filename="=?UTF-8?Q?M=C3=A4rz.csv?="\r
            Content-Transfer-Encoding: base64\r
            \r
            YSxiCg==\r
            --outer--\r
            """;
    private static final String SHORT = "Subject: Hi\r\n\r\nHi\r\n";

    private MailClient client = new MailClient(simulator);

    @BeforeEach
    void openAProgram() {
        client = new MailClient(simulator);
    }

    @Test
    void showsWhatWasSentBySmtp() throws Exception {
        client.send(ADA, DESK, HELLO);

        var mail = mailTo(DESK).path(0);
        assertThat(mail.path("from").asString()).isEqualTo(ADA);
        assertThat(strings(mail.path("to"))).containsExactly(DESK);
        assertThat(strings(mail.path("cc"))).containsExactly("bob@example.org");
        assertThat(mail.path("subject").asString()).isEqualTo("Grüße");
        assertThat(mail.path("messageId").asString()).isEqualTo("<1@example.org>");
        assertThat(mail.path("inReplyTo").asString()).isEqualTo("<0@tick.local>");
        assertThat(strings(mail.path("references"))).containsExactly("<0@tick.local>", "<00@tick.local>");
        assertThat(strings(mail.path("headers").path("X-Twice"))).containsExactly("one", "two");
        assertThat(mail.path("text").asString().strip()).isEqualTo("Hello");
        assertThat(mail.path("html").asString().strip()).isEqualTo("<p>Hello</p>");
        assertThat(mail.path("attachments").path(0).path("name").asString()).isEqualTo("März.csv");
        assertThat(mail.path("attachments").path(0).path("size").asInt()).isEqualTo(4);
        assertThat(mailTo("bob@example.org")).isEmpty();
    }

    @Test
    void servesExactBytesByRouteAndByImap() throws Exception {
        var bytes =
                "From: J\u00f6rg <j@example.org>\r\nSubject: \u00e9\u00e8\r\n\r\n.leading dot\r\n..\r\nend without a line break \u00ff"
                        .getBytes(StandardCharsets.ISO_8859_1);

        var id = post("j@example.org", DESK, bytes);

        assertThat(raw(id)).isEqualTo(bytes);
        assertThat(client.inbox(DESK)).containsExactly(bytes);
    }

    @Test
    void keepsLineFeedsOfAPostedMessage() throws Exception {
        var bytes = "From: a@example.org\nSubject: unix\n\nbody\n".getBytes(StandardCharsets.UTF_8);

        assertThat(raw(post("", DESK, bytes))).isEqualTo(bytes);
    }

    @Test
    void keepsDotsAndBareLineEndsOverSmtp() throws Exception {
        client.send(ADA, DESK, "Subject: dots\r\n\r\n.\r\n..\r\n.x\r\nlast\r\n");

        assertThat(new String(raw(mailTo(DESK).path(0).path("id").asString()), StandardCharsets.UTF_8))
                .endsWith("\r\n\r\n.\r\n..\r\n.x\r\nlast\r\n");
    }

    @Test
    void givesEveryAddressAMailboxAndAcceptsAnyPassword() throws Exception {
        client.send(DESK, "New.Person@example.org", SHORT);

        assertThat(client.inbox("new.person@example.org")).hasSize(1);
        client.signIn("anybody", "anything");
    }

    @Test
    void deliversDetailsBehindAPlusToTheSameMailbox() throws Exception {
        client.send(ADA, "support+abc123@tick.local", SHORT);

        assertThat(client.inbox(DESK)).hasSize(1);
        assertThat(strings(mailTo(DESK).path(0).path("envelope").path("to")))
                .containsExactly("support+abc123@tick.local");
        assertThat(mailTo("support+other@tick.local")).isEmpty();
    }

    @Test
    void acceptsTheNullSenderOfBounces() throws Exception {
        client.send("<>", DESK, SHORT);

        assertThat(mailTo(DESK).path(0).path("envelope").path("from").asString())
                .isEmpty();
    }

    @Test
    void tellsAnIdlingClientOfNewMail() throws Exception {
        var heard = new ConcurrentLinkedQueue<Integer>();
        try (var store = client.store(DESK);
                var inbox = MailClient.opened(store)) {
            inbox.addMessageCountListener(new MessageCountAdapter() {
                @Override
                public void messagesAdded(MessageCountEvent event) {
                    heard.add(event.getMessages().length);
                }
            });
            var idle = new Thread(
                    () -> {
                        try {
                            inbox.idle(true);
                        } catch (MessagingException closed) {
                            heard.add(-1);
                        }
                    },
                    "idle");
            idle.start();

            await().until(() -> {
                post(ADA, DESK, SHORT.getBytes(StandardCharsets.UTF_8));
                return heard.contains(1);
            });
            idle.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.0 Greylisted, try again later", "550 5.1.1 No such user"})
    void refusesRecipients(String reply) throws Exception {
        faults("{\"refuse\":\"" + reply + "\"}");

        assertThatThrownBy(() -> client.send(ADA, DESK, SHORT))
                .hasRootCauseInstanceOf(SMTPAddressFailedException.class)
                .rootCause()
                .hasMessageContaining(reply);

        faults("");
        client.send(ADA, DESK, SHORT);
        assertThat(mailTo(DESK)).hasSize(1);
    }

    @Test
    void refusesAfterDataAsOftenAsOrdered() throws Exception {
        faults("{\"refuse\":\"554 5.7.1 Spam\",\"at\":\"data\",\"times\":1}");

        assertThatThrownBy(() -> client.send(ADA, DESK, SHORT))
                .isInstanceOf(SMTPSendFailedException.class)
                .hasMessageContaining("554 5.7.1 Spam");

        assertThat(mailTo(DESK)).isEmpty();
        client.send(ADA, DESK, SHORT);
        assertThat(mailTo(DESK)).hasSize(1);
    }

    @Test
    void cutsTheConnectionAfterItAcceptedTheMessage() throws Exception {
        faults("{\"dropAfterData\":true}");

        assertThatThrownBy(() -> client.send(ADA, DESK, SHORT)).isInstanceOf(MessagingException.class);

        assertThat(mailTo(DESK)).hasSize(1);
    }

    @Test
    void closesBothPortsAndOpensThemAgainWithTheirMail() throws Exception {
        client.send(ADA, DESK, SHORT);
        faults("{\"down\":true}");

        assertThatThrownBy(() -> client.send(ADA, DESK, SHORT)).hasMessageContaining("connect");
        assertThatThrownBy(() -> client.inbox(DESK)).hasMessageContaining("connect");

        faults("");
        client.send(ADA, DESK, SHORT);
        assertThat(client.inbox(DESK)).hasSize(2);
    }

    @Test
    void closesOnePortAlone() throws Exception {
        faults("{\"down\":\"imap\"}");

        client.send(ADA, DESK, SHORT);
        assertThatThrownBy(() -> client.inbox(DESK)).hasMessageContaining("connect");

        faults("{\"down\":\"smtp\"}");
        assertThat(client.inbox(DESK)).hasSize(1);
        assertThatThrownBy(() -> client.send(ADA, DESK, SHORT)).hasMessageContaining("connect");
    }

    @Test
    void refusesAFaultThatIsNoSmtpReply() throws Exception {
        assertThat(graph.post("/_fake/mail/faults", null, "{\"refuse\":\"no\\r\\n250 yes\"}")
                        .status())
                .isEqualTo(400);
        assertThat(graph.post("/_fake/mail/faults", null, "{\"down\":\"pop3\"}").status())
                .isEqualTo(400);
    }

    @Test
    void renumberingChangesUidValidityAndKeepsTheMail() throws Exception {
        client.send(ADA, DESK, SHORT);
        var before = client.uidValidity(DESK);

        graph.control("mail/renumber", "{}");

        assertThat(client.uidValidity(DESK)).isNotEqualTo(before);
        assertThat(client.inbox(DESK)).hasSize(1);
    }

    @Test
    void aSnapshotCoversMailAndKeepsItsUids() throws Exception {
        client.send(ADA, DESK, SHORT);
        var before = client.uids(DESK);
        graph.control("snapshot", "{}");
        client.send(ADA, DESK, SHORT);

        graph.control("restore", "{}");

        assertThat(mailTo(DESK)).hasSize(1);
        assertThat(client.uids(DESK)).isEqualTo(before);
    }

    @Test
    void resetEmptiesMailboxesAndEndsFaultsWithoutUsingAUidAgain() throws Exception {
        client.send(ADA, DESK, SHORT);
        var before = client.uids(DESK);
        faults("{\"down\":true}");

        graph.control("reset", "{}");

        assertThat(mailTo(DESK)).isEmpty();
        assertThat(client.inbox(DESK)).isEmpty();
        client.send(ADA, DESK, SHORT);
        assertThat(client.uids(DESK)).doesNotContain(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "no colon at all",
                "From: <<<>>>\r\nTo: ,,,;\r\n\r\nx",
                "Content-Type: multipart/mixed\r\n\r\nno boundary",
                "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nunfinished",
                "Content-Type: text/html; charset=nonsense\r\n\r\n<p>x</p>",
                "Content-Type: ;;;\r\n\r\nx",
                "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
                "Content-Type: message/rfc822\r\n\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nx",
                "Content-Transfer-Encoding: nonsense\r\n\r\nx",
                "Date: Mon, 99 Foo 2100\r\nSubject: =?x?Q?=FF?= =?UTF-8?B?!?=\r\n\r\nx",
                "Content-Disposition: attachment; filename*0*=nonsense''%ZZ\r\n\r\nx",
                "Content-Disposition: a\r\nContent-Disposition: b\r\nContent-ID: \r\n\r\nx",
            })
    void deliversWhatNobodyCanRead(String message) throws Exception {
        var bytes = message.getBytes(StandardCharsets.UTF_8);

        var id = post(ADA, DESK, bytes);

        assertThat(raw(id)).isEqualTo(bytes);
        assertThat(mailTo(DESK)).hasSize(1);
        assertThat(client.inbox(DESK)).hasSize(1);
        assertThat(client.describe(DESK)).hasSize(1);
    }

    @Test
    void deliversTenThousandParts() throws Exception {
        var message = "Content-Type: multipart/mixed; boundary=a\r\n\r\n"
                + "--a\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(10_000) + "--a--\r\n";

        post(ADA, DESK, message.getBytes(StandardCharsets.UTF_8));

        assertThat(mailTo(DESK)).hasSize(1);
        assertThat(client.inbox(DESK)).hasSize(1);
    }

    @Test
    void takesAMessageOnlyAsOne() throws Exception {
        var sent = graph.exchange(
                "POST", "/_fake/mail/raw?to=" + DESK, Map.of("Content-Type", "text/plain"), new byte[] {'x'});
        var unaddressed = graph.exchange(
                "POST", "/_fake/mail/raw?to=", Map.of("Content-Type", "message/rfc822"), new byte[] {'x'});

        assertThat(sent.statusCode()).isEqualTo(415);
        assertThat(unaddressed.statusCode()).isEqualTo(400);
    }

    private static JsonNode mailTo(String address) throws Exception {
        return graph.look("mail?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private static byte[] raw(String id) throws Exception {
        return graph.download(simulator.baseUrl() + "/_fake/mail/" + id + "/raw", null)
                .body();
    }

    private static String post(String from, String to, byte[] message) throws Exception {
        var answer = graph.exchange(
                "POST",
                "/_fake/mail/raw?from=" + from + "&to=" + to,
                Map.of("Content-Type", "message/rfc822"),
                message);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body()).path("id").asString();
    }

    private static void faults(String body) throws Exception {
        assertThat(graph.post("/_fake/mail/faults", null, body).status()).isEqualTo(200);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
