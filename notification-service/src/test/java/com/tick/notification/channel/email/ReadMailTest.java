package com.tick.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.HandClock;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.Participant;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.channel.email.mime.MailReader;
import com.tick.notification.channel.email.mime.TestHeads;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.InMemoryEmailSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadMailTest {

    private static final String OURS = "tick.0b0c6f2e-6d6e-4b63-9c3b-111111111111@desk.example";

    private final HandClock clock = new HandClock();
    private final FakeMails mails = new FakeMails();
    private final FakeTicketThreads threads = new FakeTicketThreads();
    private final EmailSettings settings = new EmailSettings(
            new InMemoryEmailSettings(),
            Map.of(
                    EmailSetting.EMAIL_ADDRESS, "support@desk.example",
                    EmailSetting.EMAIL_REPLY_ADDRESS, "support+{token}@desk.example",
                    EmailSetting.EMAIL_AUTHENTICATION_SERVER, "mx.desk.example"),
            clock);
    private final ReadMail read = new ReadMail(mails, TestHeads.real(), new MailReader(), threads, settings);

    @Test
    void aNewMailIsAMessageOfItsSender() {
        var message = message(
                "From: Ada <Ada@Customer.example>\nSubject: Printer\nMessage-ID: <1@x>\nCc: Bob <bob@x.example>, support@desk.example\n\nHelp");

        assertThat(message.origin().externalId()).isEqualTo("1@x");
        assertThat(message.origin().from()).isEqualTo(Participant.of(EmailIds.mailbox("ada@customer.example"), "Ada"));
        assertThat(message.content().subject()).isEqualTo("Printer");
        assertThat(message.content().text()).isEqualTo("Help");
        assertThat(message.threading().ticketReference()).isNull();
        assertThat(message.threading().others())
                .containsExactly(Participant.of(EmailIds.mailbox("bob@x.example"), "Bob"));
        assertThat(message.automatic()).isFalse();
    }

    @Test
    void anAnswerToAMailOfOursNamesItsTicketWhoeverWroteIt() {
        threads.sending(1, "TK-ABC123", sent());

        var message = message(
                "From: stranger@y.example\nReferences: <other@x> <" + OURS + ">\nIn-Reply-To: <unknown@z>\n\nHi");

        assertThat(message.threading().ticketReference()).isEqualTo("TK-ABC123");
    }

    @Test
    void theReplyAddressNamesTheTicket() {
        var message = message("From: a@x.example\nTo: Support+" + FakeTicketThreads.TOKEN.toUpperCase(Locale.ROOT)
                + "@desk.example\n\nHi");

        assertThat(message.threading().ticketReference()).isEqualTo("TK-TOKEN1");
    }

    @Test
    void aReferenceInTheSubjectCountsForWhomTheTicketKnows() {
        threads.knows("TK-ABC123", "ada@customer.example");

        assertThat(message("From: ADA@customer.example\nSubject: Re: [tk-abc123] x\n\nHi")
                        .threading()
                        .ticketReference())
                .isEqualTo("TK-ABC123");
        assertThat(message("From: eve@evil.example\nSubject: Re: [TK-ABC123] x\n\nHi")
                        .threading()
                        .ticketReference())
                .isNull();
    }

    @Test
    void aBounceOfOursIsAReportAndNoMessage() {
        var events = events(bounce("failed", OURS));

        assertThat(events).singleElement().isInstanceOfSatisfying(InboundEvent.Report.class, it -> {
            assertThat(it.report().externalHash()).isEqualTo(ExternalId.hash(OURS));
            assertThat(it.report().status()).isEqualTo(DeliveryReport.Status.FAILED);
            assertThat(it.report().error()).isNotNull();
            assertThat(String.valueOf(it.report().error())).contains("550 5.1.1 No such user");
        });
    }

    @Test
    void aDelayIsNoFailureAndNoMessage() {
        assertThat(events(bounce("delayed", OURS))).isEmpty();
    }

    @Test
    void aBounceOfSomebodyElsesMailIsAnAutomaticMessage() {
        assertThat(events(bounce("failed", "other@x")))
                .singleElement()
                .isInstanceOfSatisfying(InboundEvent.Message.class, it -> assertThat(it.automatic())
                        .isTrue());
    }

    @Test
    void ourOwnMailThatComesBackIsNothing() {
        assertThat(events("From: support@desk.example\nMessage-ID: <" + OURS + ">\n\nHi"))
                .isEmpty();
    }

    @Test
    void aMailOfNobodyIsStillAMessage() {
        var message = message("\nHelp me");

        assertThat(message.origin().from().name()).isEqualTo("Unknown sender");
        assertThat(message.origin().externalId()).startsWith("mail:");
        assertThat(message.content().text()).isEqualTo("Help me");
    }

    @Test
    void agentsReadThatTheSenderIsNotConfirmed() {
        var message =
                message("From: ada@customer.example\nAuthentication-Results: mx.desk.example; dmarc=fail\n\nPay now");

        assertThat(message.content().text())
                .isEqualTo(
                        "Pay now\n\n[Our mail server could not confirm that this mail is from ada@customer.example.]");
    }

    @Test
    void automaticMailIsMarked() {
        var message = message("From: a@x.example\nAuto-Submitted: auto-replied\n\nAway");

        assertThat(message.automatic()).isTrue();
        assertThat(message.content().text()).isEqualTo("Away\n\n[This is an automatic mail.]");
    }

    @Test
    void aFileIsFetchedByItsPlace() throws IOException {
        var raw =
                "From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: application/pdf\n\npdf\n--b--\n";
        var file = message(raw).content().files().get(0);

        var onDisk = read.fetch(file.locator(), inbound(raw));

        assertThat(Files.readString(onDisk)).isEqualTo("pdf");
        Files.delete(onDisk);
    }

    private InboundEvent.Message message(String raw) {
        return (InboundEvent.Message) events(raw).get(0);
    }

    private List<InboundEvent> events(String raw) {
        return read.read(inbound(raw));
    }

    private RawInbound inbound(String raw) {
        var bytes = raw.getBytes(StandardCharsets.UTF_8);
        return new RawInbound(1, EmailIds.EMAIL, clock.instant(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private OutgoingMail sent() {
        var people = OutgoingMail.Recipients.of(
                MailAddress.of("support@desk.example"), MailAddress.of("ada@customer.example"), null);
        return new OutgoingMail(
                OURS,
                people,
                "x",
                new OutgoingMail.Content("x", "x", "en", List.of()),
                List.of(),
                false,
                clock.instant());
    }

    private static String bounce(String action, String messageId) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                Sorry
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; ada@customer.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                --b--
                """
                .formatted(action, messageId);
    }
}
