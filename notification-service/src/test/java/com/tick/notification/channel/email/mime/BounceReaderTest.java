package com.tick.notification.channel.email.mime;

import static com.tick.notification.channel.email.mime.MailFixture.fromPerson;
import static com.tick.notification.channel.email.mime.MailFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.email.BounceReport;
import com.tick.notification.channel.email.BounceReport.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceReaderTest {

    @Test
    void readsTheStandardsReport() {
        var mail = read(report("failed", "5.1.1", "smtp; 550 5.1.1 <ada@customer.example>: No such user here"));

        assertThat(mail.nature().automatic()).isTrue();
        assertThat(mail.nature().reports())
                .containsExactly(new BounceReport(
                        Fate.FAILED,
                        "ours@desk.example",
                        "ada@customer.example",
                        "5.1.1",
                        "550 5.1.1 <ada@customer.example>: No such user here"));
    }

    @ParameterizedTest
    @CsvSource({"failed,FAILED", "delayed,DELAYED", "delivered,DELIVERED", "relayed,DELIVERED", "Failed,FAILED"})
    void tellsFailuresFromDelays(String action, Fate fate) {
        assertThat(read(report(action, "4.4.1", "smtp; 451 later")).nature().reports())
                .extracting(BounceReport::fate)
                .containsExactly(fate);
    }

    @Test
    void readsWhatSendmailAndQmailWriteAsText() {
        var qmail = read(
                """
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                To: support@desk.example
                Subject: failure notice

                Hi. This is the qmail-send program at relay.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <ada@customer.example>:
                192.0.2.1 does not like recipient.
                Remote host said: 550 5.1.1 unknown user
                Giving up on 192.0.2.1.

                --- Below this line is a copy of the message.

                Message-ID: <ours@desk.example>
                Subject: Re: Printer
                """);

        assertThat(qmail.nature().reports())
                .containsExactly(new BounceReport(
                        Fate.FAILED,
                        "ours@desk.example",
                        "ada@customer.example",
                        "5.1.1",
                        "Remote host said: 550 5.1.1 unknown user"));
    }

    @Test
    void aWarningThatIsTextIsNoFailure() {
        var mail = read(
                """
                From: Mail Delivery Subsystem <MAILER-DAEMON@relay.example>
                Subject: Warning: could not send message for past 4 hours

                    **********************************************
                    **      THIS IS A WARNING MESSAGE ONLY      **
                    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
                    **********************************************
                Message-ID: <ours@desk.example>
                """);

        assertThat(mail.nature().reports()).extracting(BounceReport::fate).containsExactly(Fate.DELAYED);
    }

    @Test
    void aCustomerWhoWritesAboutABounceReportsNothing() {
        var mail = fromPerson("Subject: Undelivered Mail Returned to Sender\n\nI got: 550 5.1.1 unknown user\n");

        assertThat(mail.nature().reports()).isEmpty();
        assertThat(mail.nature().automatic()).isFalse();
    }

    private static String report(String action, String status, String diagnostic) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                To: support@desk.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                I'm sorry to have to inform you that your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; ada@customer.example
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --b
                Content-Type: text/rfc822-headers

                From: support@desk.example
                Message-ID: <ours@desk.example>
                Subject: Re: Printer
                --b--
                """
                .formatted(action, status, diagnostic);
    }
}
