package com.tick.notification.channel.email.imap;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.tick.notification.HandClock;
import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.ConnectionHealth.Direction;
import com.tick.notification.channel.email.FakeJournal;
import com.tick.notification.channel.email.FakeMails;
import com.tick.notification.channel.email.KnownHealth;
import com.tick.notification.channel.email.MailboxPosition;
import com.tick.notification.channel.email.TestJournal;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.InMemoryEmailSettings;
import com.tick.support.wakeup.WakeUps;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxReaderTest {

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final HandClock clock = new HandClock();
    private final FakeMails mails = new FakeMails();
    private final FakeJournal journal = new FakeJournal();
    private final KnownHealth health = new KnownHealth();
    private final InMemoryEmailSettings stored = new InMemoryEmailSettings();
    private final EmailSettings settings;
    private final MailboxReader reader;

    MailboxReaderTest() {
        greenMail.start();
        user = greenMail.setUser("support@desk.example", "desk", "secret");
        stored.put(EmailSetting.EMAIL_ADDRESS, "support@desk.example");
        stored.put(EmailSetting.SMTP_HOST, "127.0.0.1");
        stored.put(EmailSetting.IMAP_HOST, "127.0.0.1");
        stored.put(EmailSetting.IMAP_PORT, Integer.toString(greenMail.getImap().getPort()));
        stored.put(EmailSetting.IMAP_SECURITY, "none");
        stored.put(EmailSetting.IMAP_USERNAME, "desk");
        stored.put(EmailSetting.IMAP_PASSWORD, "secret");
        settings = new EmailSettings(stored, Map.of(), clock);
        reader = new MailboxReader(
                settings,
                new NoTokens(),
                mails,
                TestJournal.of(mails, journal, settings, clock),
                health,
                new WakeUps(),
                clock);
    }

    @AfterEach
    void stop() {
        reader.finish();
        greenMail.stop();
    }

    @Test
    void readsNewMailsBetweenThePagesOfOldOnes() throws Exception {
        for (int i = 0; i < 120; i++) {
            deliver("old " + i);
        }
        assertThat(reader.step()).isZero();
        assertThat(subjects()).hasSize(50).contains("old 0", "old 49");

        deliver("new");
        reader.step();

        assertThat(subjects()).contains("new").hasSizeLessThan(120);
        while (reader.step().isZero()) {
            assertThat(subjects()).hasSizeLessThanOrEqualTo(121);
        }
        assertThat(subjects()).hasSize(121).doesNotHaveDuplicates();
    }

    @Test
    void readsAMailAgainThatWasNotJournalled() throws Exception {
        reader.step();
        deliver("one");
        journal.isAway(true);
        reader.step();
        assertThat(journal.bodies()).isEmpty();

        mails.forgetAll();
        journal.isAway(false);
        reader.step();

        assertThat(journal.bodies()).hasSize(1);
    }

    @Test
    void aFolderThatCountsAnewBringsNothingTwice() throws Exception {
        deliver("one");
        readAll();

        mails.moveAll(it -> new MailboxPosition(it.uidValidity() + 1, 5, 5, 5));
        mails.renamePlaces();
        deliver("two");
        readAll();

        assertThat(journal.bodies()).hasSize(2);
        assertThat(mails.all()).filteredOn(it -> it.duplicate()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndComesBackByItself() throws Exception {
        stored.put(EmailSetting.IMAP_PASSWORD, "wrong");
        settings.changed();
        assertThat(reader.step()).isPositive();
        assertThat(health.problem(Direction.RECEIVING)).contains("IMAP_PASSWORD");

        stored.put(EmailSetting.IMAP_PASSWORD, "secret");
        settings.changed();
        deliver("one");
        readAll();

        assertThat(health.problem(Direction.RECEIVING)).isNull();
        assertThat(subjects()).containsExactly("one");
    }

    @Test
    void doesNothingWhileTheChannelIsOff() {
        stored.remove(EmailSetting.SMTP_HOST);
        settings.changed();

        assertThat(reader.step()).isPositive();
        assertThat(health.problem(Direction.RECEIVING)).isNull();
    }

    private void readAll() {
        Duration pause;
        do {
            pause = reader.step();
        } while (pause.isZero());
    }

    private List<String> subjects() {
        return mails.all().stream().map(it -> it.head().subject()).toList();
    }

    private void deliver(String subject) throws MessagingException {
        var raw = "From: a@x.example\r\nSubject: %s\r\nMessage-ID: <%s@x>\r\n\r\nText\r\n"
                .formatted(subject, subject.replace(' ', '-'));
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
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
