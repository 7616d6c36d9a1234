package com.tick.notification.channel.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.tick.notification.channel.email.ConnectionProblem;
import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import com.tick.notification.channel.email.ReceivedMail;
import com.tick.notification.channel.email.imap.ImapMailbox.Listed;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTest {

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;

    ImapMailboxTest() {
        greenMail.start();
        user = greenMail.setUser("support@desk.example", "desk", "secret");
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void fetchesMailsByteForByte() throws Exception {
        deliver("Subject: one\r\n\r\nGr\u00fc\u00dfe\r\n");
        deliver("Subject: two\r\n\r\n" + "x".repeat(3_000_000) + "\r\n");

        try (var mailbox = open()) {
            var listed = mailbox.list(1, Long.MAX_VALUE);
            var mails = mailbox.fetch(listed);

            assertThat(mails).extracting(ReceivedMail::uid).containsExactly(1L, 2L);
            assertThat(text(mails.get(0))).isEqualTo("Subject: one\r\n\r\nGr\u00fc\u00dfe\r\n");
            assertThat(mails.get(1).raw().size()).isGreaterThan(3_000_000);
            assertThat(text(mails.get(1))).startsWith("Subject: two\r\n\r\nxxx").endsWith("x\r\n");
            for (var mail : mails) {
                mail.raw().close();
            }
        }
    }

    @Test
    void listsNothingBehindTheLastMail() throws Exception {
        deliver("Subject: one\r\n\r\nx\r\n");

        try (var mailbox = open()) {
            assertThat(mailbox.list(2, Long.MAX_VALUE)).isEmpty();
            assertThat(mailbox.highestUid()).isEqualTo(1);
        }
    }

    @Test
    void leavesMailsUnseenUntilTheyAreMarked() throws Exception {
        deliver("Subject: one\r\n\r\nx\r\n");

        try (var mailbox = open()) {
            mailbox.fetch(mailbox.list(1, 1));
            assertThat(inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                    .isFalse();

            mailbox.markSeen(List.of(1L));
        }
        assertThat(inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                .isTrue();
    }

    @Test
    void passesOverWhatWasDeletedMeanwhile() throws Exception {
        deliver("Subject: one\r\n\r\nx\r\n");

        try (var mailbox = open()) {
            assertThat(mailbox.fetch(List.of(new Listed(1, 10), new Listed(7, 10), new Listed(8, 900_000))))
                    .extracting(ReceivedMail::uid)
                    .containsExactly(1L);
        }
    }

    @Test
    void fetchesSmallMailsTogetherAndNotTooManyOfThem() {
        var small = LongStream.rangeClosed(1, 1_000)
                .mapToObj(uid -> new Listed(uid, 1_000))
                .toList();
        var large = IntStream.range(0, 100)
                .mapToObj(uid -> new Listed(uid, 25_000_000))
                .toList();

        assertThat(ImapMailbox.batch(small)).isEqualTo(50);
        assertThat(ImapMailbox.batch(large)).isLessThanOrEqualTo(8);
        assertThat(ImapMailbox.batch(List.of())).isZero();
    }

    @Test
    void saysInWordsWhatIsWrong() {
        var wrong = new MailServer("127.0.0.1", greenMail.getImap().getPort(), Security.NONE, "desk", "wrong", false);

        assertThatThrownBy(() -> ImapMailbox.open(wrong, "wrong", "INBOX", Clock.systemUTC()))
                .satisfies(it ->
                        assertThat(ConnectionProblem.inWords(it, wrong, "IMAP")).contains("IMAP_PASSWORD"));
        assertThatThrownBy(() -> ImapMailbox.open(server(), "secret", "Nowhere", Clock.systemUTC()))
                .satisfies(it -> assertThat(ConnectionProblem.inWords(it, server(), "IMAP"))
                        .contains("IMAP_FOLDER"));
        var nobody = new MailServer("127.0.0.1", 1, Security.NONE, "desk", "secret", false);
        assertThatThrownBy(() -> ImapMailbox.open(nobody, "secret", "INBOX", Clock.systemUTC()))
                .satisfies(it -> assertThat(ConnectionProblem.inWords(it, nobody, "IMAP"))
                        .isEqualTo("Nothing listens at 127.0.0.1:1; check IMAP_HOST and IMAP_PORT."));
    }

    private ImapMailbox open() throws MessagingException {
        return ImapMailbox.open(server(), "secret", "INBOX", Clock.systemUTC());
    }

    private MailServer server() {
        return new MailServer("127.0.0.1", greenMail.getImap().getPort(), Security.NONE, "desk", "secret", false);
    }

    private void deliver(String raw) throws MessagingException {
        var bytes = new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8));
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }

    private MailFolder inbox() throws FolderException {
        return greenMail.getManagers().getImapHostManager().getInbox(user);
    }

    private static String text(ReceivedMail mail) throws IOException {
        try (var in = mail.raw().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
