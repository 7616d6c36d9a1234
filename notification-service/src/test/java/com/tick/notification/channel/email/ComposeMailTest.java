package com.tick.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.HandClock;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.MessageContext.ReplyText;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.SendDecision;
import com.tick.notification.channel.TicketSubject;
import com.tick.notification.channel.email.mime.TestHeads;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.InMemoryEmailSettings;
import com.tick.notification.channel.email.texts.ComposeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComposeMailTest {

    private static final TicketSubject TICKET =
            new TicketSubject(7, UUID.randomUUID().toString(), 1, "TK-ABC123", "Ada", "en");

    private final HandClock clock = new HandClock();
    private final FakeTicketThreads threads = new FakeTicketThreads();
    private final EmailSettings settings = new EmailSettings(
            new InMemoryEmailSettings(),
            Map.of(
                    EmailSetting.EMAIL_ADDRESS, "support@desk.example",
                    EmailSetting.EMAIL_NAME, "Example Desk",
                    EmailSetting.EMAIL_REPLY_ADDRESS, "support+{token}@desk.example"),
            clock);
    private final ComposeMail compose =
            new ComposeMail(settings, threads, new ComposeText(), ticket -> "https://desk.example/t/x#secret", clock);

    @Test
    void confirmsAFormWithThePrivateLink() {
        var mail = sent(new Payload.Confirmation());

        assertThat(mail.subject()).isEqualTo("[TK-ABC123] We have received your request");
        assertThat(mail.content().text()).contains("Hello Ada,", "https://desk.example/t/x#secret", "Example Desk");
        assertThat(mail.content().html()).contains("https://desk.example/t/x#secret", "color-scheme", "viewport");
        assertThat(mail.automatic()).isTrue();
        assertThat(mail.people().to()).containsExactly(MailAddress.of("ada@customer.example"));
        assertThat(mail.people().replyTo())
                .isEqualTo(new MailAddress("Example Desk", "support+" + FakeTicketThreads.TOKEN + "@desk.example"));
        assertThat(mail.answers()).isEmpty();
    }

    @Test
    void answersInTheThreadOfTheCustomersMail() {
        received("From: Ada <ada@customer.example>\nSubject: Re: Printer\nMessage-ID: <1@x>\n\n", false);

        var mail = replied("Try again.");

        assertThat(mail.subject()).isEqualTo("Re: [TK-ABC123] Printer");
        assertThat(mail.answers()).containsExactly("1@x");
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.content().text()).startsWith("Try again.");
        assertThat(mail.content().html()).contains("Try again.");
    }

    @Test
    void aRepetitionIsTheSameMail() {
        var delivery = delivery(reply(), 1);

        var first = sent(delivery, context("x"));
        var second = sent(delivery, context("x"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void answersEverybodyWhoWasWrittenTo() {
        received(
                "From: Ada <ada@customer.example>\nTo: support@desk.example, Bob <bob@x.example>\nCc: Eve <eve@x.example>\nMessage-ID: <1@x>\n\n",
                false);

        var mail = replied("x");

        assertThat(mail.people().cc())
                .containsExactly(new MailAddress("Bob", "bob@x.example"), new MailAddress("Eve", "eve@x.example"));
        assertThat(mail.content().text()).doesNotContain("secret");
    }

    @Test
    void aColleagueWhoWroteLastIsAnsweredToo() {
        received("From: ada@customer.example\nMessage-ID: <1@x>\n\n", false);
        received("From: Bob <bob@x.example>\nMessage-ID: <2@x>\n\n", false);

        var mail = replied("x");

        assertThat(mail.people().to()).extracting(MailAddress::address).containsExactly("ada@customer.example");
        assertThat(mail.people().cc()).extracting(MailAddress::address).containsExactly("bob@x.example");
    }

    @Test
    void answersGoWhereTheCustomerWantsThem() {
        received("From: ada@customer.example\nReply-To: ada@home.example\nMessage-ID: <1@x>\n\n", false);

        assertThat(replied("x").people().to()).extracting(MailAddress::address).containsExactly("ada@home.example");
    }

    @Test
    void automaticMailGetsNoAutomaticAnswer() {
        received("From: ada@customer.example\nMessage-ID: <1@x>\n\n", true);

        assertThat(decide(new Payload.Confirmation())).isInstanceOf(SendDecision.Refuse.class);
        assertThat(decide(new Payload.StatusNotice("closed"))).isInstanceOf(SendDecision.Refuse.class);
        assertThat(decide(reply())).isInstanceOf(SendDecision.SendNow.class);
    }

    @Test
    void mailsAreConfirmedOnceInTenMinutes() {
        received("From: ada@customer.example\nMessage-ID: <1@x>\n\n", false);

        assertThat(decide(new Payload.Confirmation())).isInstanceOf(SendDecision.SendNow.class);
        assertThat(decide(new Payload.Confirmation())).isInstanceOf(SendDecision.Refuse.class);
        assertThat(decide(new Payload.StatusNotice("closed"))).isInstanceOf(SendDecision.SendNow.class);
        clock.advance(Duration.ofMinutes(11));
        assertThat(decide(new Payload.Confirmation())).isInstanceOf(SendDecision.SendNow.class);
    }

    @Test
    void oldMailsAreNotConfirmed() {
        received("From: ada@customer.example\nMessage-ID: <1@x>\n\n", false);
        clock.advance(Duration.ofDays(2));

        assertThat(decide(new Payload.Confirmation())).isInstanceOf(SendDecision.Refuse.class);
    }

    @Test
    void asksTheTicketsOwnerForTheAddress() {
        var delivery = delivery(new Payload.Confirmation(), 1, ContactAddress.ofTicket(EmailIds.EMAIL, 7));

        assertThat(compose.decide(delivery, new MessageContext(null, EmailIds.mailbox("web@customer.example"), null)))
                .isInstanceOfSatisfying(SendDecision.SendNow.class, it -> assertThat(
                                ((EmailContent) it.content()).mail().people().to())
                        .containsExactly(MailAddress.of("web@customer.example")));
    }

    @Test
    void nobodyIsWrittenToWithoutAnAddress() {
        var nobody = new ContactAddress(EmailIds.EMAIL, ContactAddress.Kind.USER_ID, "unknown:1");

        assertThat(compose.decide(delivery(reply(), 1, nobody), context("x"))).isInstanceOf(SendDecision.Refuse.class);
    }

    @Test
    void writesInTheCustomersLanguage() {
        for (var language : List.of("de", "ar", "it", "de-AT")) {
            var ticket = new TicketSubject(7, TICKET.uuid(), 1, "TK-ABC123", "Ada", language);
            var delivery = new Delivery(
                    UUID.randomUUID().toString(),
                    1,
                    EmailIds.DESK,
                    EmailIds.mailbox("ada@customer.example"),
                    new Payload.StatusNotice("closed"),
                    ticket,
                    1,
                    false,
                    null,
                    clock.instant());

            var mail = sent(delivery, MessageContext.NONE);

            assertThat(mail.content().language()).isEqualTo(language.equals("it") ? "en" : language.substring(0, 2));
            assertThat(mail.content().html()).contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"");
        }
    }

    @Test
    void whatAnAgentTypesIsNoHtml() {
        var mail = replied("<script>alert(1)</script> & https://x.example/a?b=1&c=2.");

        assertThat(mail.content().html())
                .contains("&lt;script&gt;", "<a href=\"https://x.example/a?b=1&amp;c=2\">")
                .doesNotContain("<script>");
    }

    private void received(String raw, boolean automatic) {
        var head = head(raw, automatic);
        threads.received(7, Mails.Mail.of(clock.instant(), clock.instant(), head, false, false));
    }

    private MailHead head(String raw, boolean automatic) {
        try {
            var head =
                    TestHeads.real().of(RawMail.inMemory(raw.getBytes(StandardCharsets.UTF_8)), settings.addresses());
            return new MailHead(head.fingerprint(), head.messageId(), head.subject(), head.people(), automatic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Payload reply() {
        return new Payload.AgentReply(1);
    }

    private OutgoingMail sent(Payload payload) {
        return sent(delivery(payload, 1), MessageContext.NONE);
    }

    private OutgoingMail replied(String text) {
        return sent(delivery(reply(), 1), context(text));
    }

    private OutgoingMail sent(Delivery delivery, MessageContext context) {
        return ((EmailContent) ((SendDecision.SendNow) compose.decide(delivery, context)).content()).mail();
    }

    private SendDecision decide(Payload payload) {
        return compose.decide(delivery(payload, 1), context(payload instanceof Payload.AgentReply ? "x" : null));
    }

    private static MessageContext context(@Nullable String text) {
        return text == null ? MessageContext.NONE : new MessageContext(ReplyText.plain(text, List.of()), null, null);
    }

    private Delivery delivery(Payload payload, long seq) {
        return delivery(payload, seq, EmailIds.mailbox("ada@customer.example"));
    }

    private Delivery delivery(Payload payload, long seq, ContactAddress to) {
        return new Delivery(
                UUID.randomUUID().toString(), seq, EmailIds.DESK, to, payload, TICKET, 1, false, null, clock.instant());
    }
}
