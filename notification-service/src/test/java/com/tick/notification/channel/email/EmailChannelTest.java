package com.tick.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.HandClock;
import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelContract;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.TicketCustomer;
import com.tick.notification.channel.email.mime.MailReader;
import com.tick.notification.channel.email.mime.TestHeads;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.InMemoryEmailSettings;
import com.tick.notification.channel.email.smtp.TestSmtp;
import com.tick.notification.channel.email.texts.ComposeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailChannelTest extends ChannelContract {

    private final HandClock clock = new HandClock();

    @Override
    protected Channel channel() {
        var settings = new EmailSettings(
                new InMemoryEmailSettings(),
                Map.of(
                        EmailSetting.EMAIL_ADDRESS, "support@desk.example",
                        EmailSetting.SMTP_HOST, "127.0.0.1",
                        EmailSetting.SMTP_PORT, "1",
                        EmailSetting.SMTP_SECURITY, "none",
                        EmailSetting.IMAP_HOST, "127.0.0.1",
                        EmailSetting.IMAP_USERNAME, "desk",
                        EmailSetting.IMAP_PASSWORD, "secret"),
                clock);
        var threads = new FakeTicketThreads();
        var health = new KnownHealth();
        return new EmailChannel(
                settings,
                new ReadMail(new FakeMails(), TestHeads.real(), new MailReader(), threads, settings),
                new ComposeMail(settings, threads, new ComposeText(), ticket -> "https://desk.example", clock),
                new OutgoingFiles(id -> Optional.empty(), settings, clock),
                TestSmtp.withoutOAuth(),
                new MailServerGate(health, clock),
                health);
    }

    /** Nothing listens at its server's port. */
    @Override
    protected Channel unreachable() {
        return channel();
    }

    @Override
    protected String typedAddress() {
        return "Ada@Customer.example";
    }

    @Override
    protected String body() {
        return "From: ada@customer.example\nSubject: Hi\n\nHelp";
    }

    @Override
    protected Rendered content() {
        var people = OutgoingMail.Recipients.of(
                MailAddress.of("support@desk.example"), MailAddress.of("ada@customer.example"), null);
        var text = new OutgoingMail.Content("text", "<p>text</p>", "en", List.of());
        return new EmailContent(
                new OutgoingMail("tick.1@desk.example", people, "Hi", text, List.of(), false, clock.instant()));
    }

    @Test
    void asksTheTicketForTheAddressOfAForm() {
        var web = new TicketCustomer(7, "web", null, false, false, null);
        var phone = new TicketCustomer(8, "whatsapp", "491511234567", false, true, null);
        var known = new TicketCustomer(9, "email", null, false, false, EmailIds.mailbox("ada@customer.example"));

        assertThat(channel().addressOf(web)).contains(ContactAddress.ofTicket(EmailIds.EMAIL, 7));
        assertThat(channel().addressOf(phone)).isEmpty();
        assertThat(channel().addressOf(known)).contains(EmailIds.mailbox("ada@customer.example"));
    }
}
