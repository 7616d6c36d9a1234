package com.tick.notification.channel.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import com.tick.notification.channel.email.OutgoingFile;
import com.tick.notification.channel.email.OutgoingMail;
import com.tick.notification.channel.email.smtp.SmtpResult.Accepted;
import com.tick.notification.channel.email.smtp.SmtpResult.LockedOut;
import com.tick.notification.channel.email.smtp.SmtpResult.NotSent;
import com.tick.notification.channel.email.smtp.SmtpResult.Refused;
import com.tick.notification.channel.email.smtp.SmtpResult.Unknown;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpClientTest {

    private static final MailAddress DESK = new MailAddress("Tick Büro", "support@desk.example");
    private static final MailAddress ADA = new MailAddress("Ada", "ada@customer.example");

    private final ScriptedServer server = new ScriptedServer();
    private final SmtpClient client = new SmtpClient(new NoTokens());

    @TempDir
    Path folder;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void sendsTextHtmlAndFilesInOneThread() throws Exception {
        var file = Files.writeString(folder.resolve("x"), "hello");
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            var mail = new OutgoingMail(
                    "tick.1@desk.example",
                    new OutgoingMail.Recipients(
                            DESK,
                            List.of(ADA),
                            List.of(MailAddress.of("bob@customer.example")),
                            List.of(),
                            MailAddress.of("support+abc@desk.example")),
                    "Re: [TK-1] Grüße",
                    new OutgoingMail.Content(
                            "Text ä",
                            "<p>HTML ä</p>",
                            "de",
                            List.of(new OutgoingFile("Grüße.pdf", "application/pdf", file))),
                    List.of("first@customer.example", "second@desk.example"),
                    false,
                    Instant.parse("2026-11-30T12:00:00Z"));

            var result = client.send(mail, at(greenMail.getSmtp().getPort()));

            assertThat(result).isEqualTo(new Accepted());
            assertThat(greenMail.getReceivedMessages()).hasSize(2);
            var message = greenMail.getReceivedMessages()[0];
            assertThat(message.getMessageID()).isEqualTo("<tick.1@desk.example>");
            assertThat(message.getHeader("In-Reply-To")).containsExactly("<second@desk.example>");
            assertThat(message.getHeader("References", " ").replaceAll("\\s+", " "))
                    .isEqualTo("<first@customer.example> <second@desk.example>");
            assertThat(message.getHeader("Auto-Submitted")).isNull();
            assertThat(message.getReplyTo()[0]).hasToString("support+abc@desk.example");
            assertThat(message.getSubject()).isEqualTo("Re: [TK-1] Grüße");
            var mixed = (MimeMultipart) message.getContent();
            assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent())
                            .getBodyPart(0)
                            .getContent())
                    .asString()
                    .isEqualToIgnoringNewLines("Text ä");
            assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/pdf");
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void automaticMailSaysSo() {
        client.send(mail(true, "Subject"), at(server.port()));

        assertThat(server.mails().get(0))
                .contains("Auto-Submitted: auto-generated\n", "X-Auto-Response-Suppress: All\n");
    }

    @Test
    void aRepetitionHasTheSameId() {
        client.send(mail(false, "One"), at(server.port()));
        client.send(mail(false, "One"), at(server.port()));

        assertThat(server.mails()).allSatisfy(it -> assertThat(it).contains("Message-ID: <tick.1@desk.example>\n"));
    }

    @Test
    void nothingThatSomebodyTypedBeginsAHeader() {
        var people = OutgoingMail.Recipients.of(
                new MailAddress("Desk\r\nBcc: evil@example.org", "support@desk.example"),
                new MailAddress("Ada\nX-Evil: 1", "ada@customer.example"),
                null);
        var mail = new OutgoingMail(
                "tick.1@desk.example",
                people,
                "Hi\r\nBcc: evil@example.org\u2028x",
                content("de\r\nX-Evil: 1"),
                List.of("ok@x", "a\r\nX-Evil: 1", "b> <c"),
                false,
                Instant.EPOCH);

        client.send(mail, at(server.port()));

        assertThat(server.mails().get(0).split("\n\n", 2)[0])
                .doesNotContainPattern("(?m)^(Bcc|X-Evil):")
                .contains("References: <ok@x>");
    }

    @Test
    void doesNotSendToWhatIsNoAddress() {
        var people =
                OutgoingMail.Recipients.of(DESK, MailAddress.of("ada@customer.example>\r\nRCPT TO:<x@y.example"), null);
        var mail = new OutgoingMail("tick.1@desk.example", people, "x", content("en"), List.of(), false, Instant.EPOCH);

        assertThat(client.send(mail, at(server.port()))).isInstanceOf(Refused.class);
        assertThat(server.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such user, 550, false",
        "RCPT, 450 4.2.1 Mailbox busy, 450, true",
        "., 552 5.3.4 Too large, 552, false",
        "., 451 4.3.0 Try later, 451, true",
        "DATA, 554 5.7.1 No, 554, false"
    })
    void tellsTheServersRefusal(String command, String answer, int code, boolean forNow) {
        server.answering(command, answer);

        var result = client.send(mail(false, "x"), at(server.port()));

        assertThat(result).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.forNow()).isEqualTo(forNow);
            assertThat(it.sentence()).contains(answer.substring(4));
        });
    }

    @Test
    void aRefusedReaderInCcDoesNotKeepTheCustomerFromTheMail() {
        server.answering("RCPT TO:<bob@customer.example>", "550 5.1.1 No Bob");
        var people = new OutgoingMail.Recipients(
                DESK, List.of(ADA), List.of(MailAddress.of("bob@customer.example")), List.of(), null);
        var mail = new OutgoingMail("tick.1@desk.example", people, "x", content("en"), List.of(), false, Instant.EPOCH);

        assertThat(client.send(mail, at(server.port()))).isEqualTo(new Accepted());
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void nobodyKnowsWhatBecameOfAMailWhenTheServerHangsUpAfterIt() {
        server.answering(".", ScriptedServer.HANG_UP);

        assertThat(client.send(mail(false, "x"), at(server.port()))).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"EHLO", "MAIL", "RCPT", "DATA"})
    void aMailIsSurelyNotSentWhenTheServerHangsUpBeforeIt(String command) {
        server.answering(command, ScriptedServer.HANG_UP).answering("HELO", ScriptedServer.HANG_UP);

        assertThat(client.send(mail(false, "x"), at(server.port()))).isInstanceOf(NotSent.class);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void aServerThatIsAwayHasNotGotIt() throws IOException {
        int port = server.port();
        server.close();

        assertThat(client.send(mail(false, "x"), at(port))).isInstanceOf(NotSent.class);
    }

    @Test
    void aServerThatDoesNotLetUsInStopsSending() {
        server.answering("AUTH", "535 5.7.8 Bad credentials");
        var withPassword = new MailServer("127.0.0.1", server.port(), Security.NONE, "desk", "wrong", false);

        assertThat(client.send(mail(false, "x"), withPassword))
                .isInstanceOfSatisfying(
                        LockedOut.class, it -> assertThat(it.sentence()).contains("Bad credentials"));
        assertThat(client.problem(withPassword, "desk.example")).contains("SMTP_USERNAME", "Bad credentials");
    }

    @Test
    void doesNotSendInTheClearWhenStartTlsIsAskedFor() {
        var strict = new MailServer("127.0.0.1", server.port(), Security.STARTTLS, "", "", false);

        assertThat(client.send(mail(false, "x"), strict)).isInstanceOf(NotSent.class);
        assertThat(server.mails()).isEmpty();
    }

    private static OutgoingMail mail(boolean automatic, String subject) {
        return new OutgoingMail(
                "tick.1@desk.example",
                OutgoingMail.Recipients.of(DESK, ADA, null),
                subject,
                content("en"),
                List.of(),
                automatic,
                Instant.parse("2026-11-30T12:00:00Z"));
    }

    private static OutgoingMail.Content content(String language) {
        return new OutgoingMail.Content("text", "<p>html</p>", language, List.of());
    }

    private static MailServer at(int port) {
        return new MailServer("127.0.0.1", port, Security.NONE, "", "", false);
    }

    private static final class NoTokens implements AccessTokens {
        @Override
        public String current() {
            throw new IllegalStateException("no OAuth here");
        }

        @Override
        public void rejected(String token) {
            throw new IllegalStateException("no OAuth here");
        }
    }
}
