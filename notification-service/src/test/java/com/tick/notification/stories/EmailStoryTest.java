package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.tick.events.reply.AddCustomerReply;
import com.tick.events.ticket.OpenTicket;
import com.tick.support.test.TestTokens;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mailbox both ways, on a real mail server; set up while the service runs, as an admin does it. */
@NotificationStory
class EmailStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String DESK = "support@tick.local";
    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    @Autowired
    JdbcClient jdbc;

    private final String customer = "ada-%d-%s@customer.example"
            .formatted(CUSTOMERS.incrementAndGet(), UUID.randomUUID().toString().substring(0, 8));

    @BeforeAll
    static void startMailServer() {
        MAIL.start();
        MAIL.setUser(DESK, DESK, "secret");
    }

    @AfterAll
    static void stopMailServer() {
        MAIL.stop();
    }

    @BeforeEach
    void setUp() {
        var answer = admin(
                "PUT",
                "/api/channels/email/settings",
                """
                {"email_address":"%s","email_name":"Example Desk","email_reply_address":"support+{token}@tick.local",
                 "smtp_host":"127.0.0.1","smtp_port":"%d","smtp_security":"none",
                 "imap_host":"127.0.0.1","imap_port":"%d","imap_security":"none","imap_username":"%s","imap_password":"secret"}
                """
                        .formatted(
                                DESK, MAIL.getSmtp().getPort(), MAIL.getImap().getPort(), DESK));
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    }

    /** Other stories have no mailbox. */
    @AfterEach
    void switchOff() {
        admin("PUT", "/api/channels/email/settings", "{\"imap_host\":\"\",\"smtp_host\":\"\"}");
    }

    @Test
    void formMailAnswerAndReplyMakeOneThread() throws Exception {
        long ticket = tickets.webTicket(null);
        neighbour.ticketNames(ticket, customer);
        var confirmation = theMailTo(customer, 1);

        assertThat(confirmation.getSubject()).contains("[" + TicketServiceStandIn.referenceOf(ticket) + "]");
        assertThat(textOf(confirmation)).contains("/t/" + TicketServiceStandIn.referenceOf(ticket) + "#");
        assertThat(confirmation.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        send(
                "In-Reply-To: %s\nMessage-ID: <answer-%d@customer.example>\nSubject: Re: x"
                        .formatted(confirmation.getMessageID(), ticket),
                "It still burns.\n\nOn Mon, Nov 30, 2026 Desk wrote:\n> Old\n");
        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .singleElement()
                .satisfies(it -> assertThat(it.getText()).startsWith("It still burns.")));

        long reply = TicketServiceStandIn.newReplyId();
        neighbour.hasReply(reply, "Try water.");
        tickets.agentReplied(ticket, reply);
        var answer = theMailTo(customer, 2);

        assertThat(textOf(answer)).startsWith("Try water.");
        assertThat(answer.getHeader("In-Reply-To")).containsExactly("<answer-%d@customer.example>".formatted(ticket));
        assertThat(answer.getHeader("References", " ")).contains(confirmation.getMessageID());
        assertThat(answer.getHeader("Auto-Submitted")).isNull();
        assertThat(answer.getReplyTo()[0].toString()).contains("support+");
    }

    @Test
    void aNewMailOpensATicketAndTheNextOneAnother() throws Exception {
        send("Subject: Printer\nMessage-ID: <one-%s>".formatted(customer), "My printer burns");
        var first = theOnlyTicketOf(customer);
        long ticket = tickets.answer(first);
        send("Subject: Scanner\nMessage-ID: <two-%s>".formatted(customer), "My scanner, too");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.openedByMailbox(customer))
                .hasSize(2));
        assertThat(first.getSubject()).isEqualTo("Printer");
        assertThat(first.getText()).isEqualTo("My printer burns");
        assertThat(first.getChannel()).isEqualTo("email");
        assertThat(tickets.repliesOn(ticket)).isEmpty();
        assertThat(theMailTo(customer, 1).getHeader("In-Reply-To")).containsExactly("<one-" + customer + ">");
    }

    @Test
    void aStrangerWhoAnswersWritesUnderTheirOwnName() throws Exception {
        long ticket = tickets.webTicket(null);
        neighbour.ticketNames(ticket, customer);
        var confirmation = theMailTo(customer, 1);

        sendAs(
                "Bob Colleague <bob-%d@customer.example>".formatted(ticket),
                "In-Reply-To: " + confirmation.getMessageID() + "\nSubject: Fwd",
                "I saw it too");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getAuthorName)
                .containsExactly("Bob Colleague"));
    }

    @Test
    void theReplyAddressLeadsToItsTicketWithoutAnyHeader() throws Exception {
        long ticket = tickets.webTicket(null);
        neighbour.ticketNames(ticket, customer);
        var replyTo = ((InternetAddress) theMailTo(customer, 1).getReplyTo()[0]).getAddress();

        send("To: %s\nSubject: No reference".formatted(replyTo), "Hello again");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tickets.repliesOn(ticket)).hasSize(1));
    }

    @Test
    void filesComeAlong() throws Exception {
        send(
                "Subject: Files\nContent-Type: multipart/mixed; boundary=b",
                "--b\n\nSee files\n--b\nContent-Type: application/pdf; name=a.pdf\n\none\n--b\nContent-Type: application/pdf; name=b.pdf\n\ntwo\n--b--\n");

        var command = theOnlyTicketOf(customer);

        assertThat(command.getAttachmentIds()).hasSize(2);
        await().atMost(SOON).untilAsserted(() -> assertThat(command.getAttachmentIds())
                .flatExtracting(neighbour::toldOf)
                .containsExactlyInAnyOrder(" one", " two"));
    }

    @Test
    void aBounceFailsTheMessageWithTheServersSentence() throws Exception {
        long ticket = tickets.webTicket(null);
        neighbour.ticketNames(ticket, customer);
        var confirmation = theMailTo(customer, 1);

        sendAs(
                "MAILER-DAEMON@relay.example",
                "Subject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=b",
                """
                --b

                Sorry
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user here

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --b--
                """
                        .formatted(customer, confirmation.getMessageID()));

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        jdbc.sql("select concat(state, ' ', coalesce(reason, '')) from messages where ticket_id = ?")
                                .param(ticket)
                                .query(String.class)
                                .single())
                .startsWith("FAILED")
                .contains("550 5.1.1 No such user here"));
        assertThat(tickets.openedByName("MAILER-DAEMON")).isEmpty();
    }

    @Test
    void automaticMailOpensATicketAndGetsNoAnswer() throws Exception {
        send("Subject: Away\nAuto-Submitted: auto-replied", "I am away");
        var command = theOnlyTicketOf(customer);
        tickets.answer(command);
        send("Subject: Person", "I am here");
        await().atMost(SOON).until(() -> tickets.openedByMailbox(customer).size() == 2);
        tickets.answer(tickets.openedByMailbox(customer).get(1));

        var only = theMailTo(customer, 1);

        assertThat(command.getText()).contains("[This is an automatic mail.]");
        assertThat(only.getSubject()).contains("Person");
    }

    @Test
    void aMailboxThatCountsAnewOpensNoTicketTwice() throws Exception {
        send(
                "Subject: Once\nMessage-ID: <once-%s>\nDate: Mon, 30 Nov 2026 11:00:00 +0000".formatted(customer),
                "Only once");
        tickets.answer(theOnlyTicketOf(customer));

        jdbc.sql("update email_positions set uid_validity = uid_validity + 1").update();
        jdbc.sql("update email_mails set place = concat('old', id)").update();
        send("Subject: Later", "And then");

        await().atMost(SOON).until(() -> tickets.openedByMailbox(customer).size() == 2);
        assertThat(tickets.openedByMailbox(customer))
                .extracting(OpenTicket::getSubject)
                .containsExactly("Once", "Later");
    }

    @Test
    void agentsGetTheOriginal() throws Exception {
        send("Subject: Original\nMessage-ID: <original-%s>".formatted(customer), "Byte for byte");
        theOnlyTicketOf(customer);
        long id = jdbc.sql(
                        "select journal_id from inbound_messages where subject = 'Original' order by id desc limit 1")
                .query(Long.class)
                .single();

        var raw = agent("GET", "/api/channels/email/messages/%d/raw".formatted(id));
        var shown = agent("GET", "/api/channels/email/messages/" + id);

        assertThat(raw.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", ".eml");
        assertThat(raw.body()).contains("Message-ID: <original-" + customer + ">", "Byte for byte");
        assertThat(shown.body()).contains(customer, "Byte for byte", "\"authentication\":\"unknown\"");
        assertThat(agent("GET", "/api/channels/email/messages/999999999/raw").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTestSaysSeparatelyWhatIsWrong() {
        admin("PUT", "/api/channels/email/settings", "{\"imap_password\":\"wrong-password\"}");

        var tested = admin("POST", "/api/channels/email/settings/test", "{}").body();
        var shown = admin("GET", "/api/channels/email/settings", "").body();

        assertThat(tested).contains("\"sending\":{\"works\":true", "\"receiving\":{\"works\":false", "IMAP_PASSWORD");
        assertThat(shown).doesNotContain("wrong-password").contains("\"last4\":\"word\"");
        assertThat(agentPut("/api/channels/email/settings", "{}").statusCode()).isEqualTo(403);
    }

    private OpenTicket theOnlyTicketOf(String mailbox) {
        await().atMost(SOON).until(() -> !tickets.openedByMailbox(mailbox).isEmpty());
        assertThat(tickets.openedByMailbox(mailbox)).hasSize(1);
        return tickets.openedByMailbox(mailbox).get(0);
    }

    /** The one with that number among those that this customer got. */
    private static MimeMessage theMailTo(String mailbox, int number) {
        await().atMost(SOON).until(() -> mailsTo(mailbox).size() >= number);
        assertThat(mailsTo(mailbox)).hasSize(number);
        return mailsTo(mailbox).get(number - 1);
    }

    private static List<MimeMessage> mailsTo(String mailbox) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(it -> {
                    try {
                        return Arrays.toString(it.getAllRecipients()).contains(mailbox);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String textOf(MimeMessage mail) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        ((Multipart) mail.getContent()).getBodyPart(0).getInputStream().transferTo(out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void send(String headers, String body) throws MessagingException {
        sendAs("Ada Story <" + customer + ">", headers, body);
    }

    private static void sendAs(String from, String headers, String body) throws MessagingException {
        var raw = "From: %s\n%s%s\n\n%s"
                .formatted(
                        from,
                        headers,
                        headers.contains("To: ") && !headers.startsWith("In-Reply-To") ? "" : "\nTo: " + DESK,
                        body)
                .replace("\n", "\r\n");
        var session = Session.getInstance(new Properties());
        var message = new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", MAIL.getSmtp().getPort(), null, null);
            // as it is: Transport.send would give it another id
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(DESK)});
        }
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        return call(method, path, body, "anyone", "viewer", "agent", "admin");
    }

    private HttpResponse<String> agent(String method, String path) {
        return call(method, path, "", "anyone", "viewer", "agent");
    }

    private HttpResponse<String> agentPut(String path, String body) {
        return call("PUT", path, body, "anyone", "viewer", "agent");
    }

    private HttpResponse<String> call(String method, String path, String body, String... scopes) {
        return Customer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(40))
                .header("Authorization", TestTokens.bearer("notification-service", "agent:1", scopes))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
