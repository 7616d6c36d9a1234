package com.tick.notification.channel.email.imap;

import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.ConnectionHealth;
import com.tick.notification.channel.email.ConnectionHealth.Direction;
import com.tick.notification.channel.email.ConnectionProblem;
import com.tick.notification.channel.email.JournalMail;
import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailboxPosition;
import com.tick.notification.channel.email.Mails;
import com.tick.notification.channel.email.ReceivedMail;
import com.tick.notification.channel.email.imap.ImapMailbox.Listed;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.leadership.TaskName;
import com.tick.support.leadership.LeaderTask;
import com.tick.support.leadership.Leadership;
import com.tick.support.wakeup.WakeUps;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox: new mails as soon as the server tells of them, and between them, page by page, those that were there at
 * first. A mail is journalled before anything is marked on the server.
 */
@Component
class MailboxReader implements LeaderTask {

    private static final String LABEL = TaskName.MAILBOX_READER.label();

    private static final Logger log = LoggerFactory.getLogger(MailboxReader.class);

    /** Ends the server's idling well before our read time-out, and finds what it did not tell. */
    private static final Duration SAFETY = Duration.ofSeconds(60);

    private static final Duration WITHOUT_IDLE = Duration.ofSeconds(15);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration UNTIL_SETTINGS_CHANGE = Duration.ofSeconds(5);

    private final EmailSettings settings;
    private final AccessTokens tokens;
    private final Mails mails;
    private final JournalMail journalMail;
    private final ConnectionHealth health;
    private final WakeUps wakeUps;
    private final Clock clock;

    private final Deque<Listed> backlog = new ArrayDeque<>();
    private @Nullable Session session;
    private int failures;
    private volatile boolean stepping;

    MailboxReader(
            EmailSettings settings,
            AccessTokens tokens,
            Mails mails,
            JournalMail journalMail,
            ConnectionHealth health,
            WakeUps wakeUps,
            Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.mails = mails;
        this.journalMail = journalMail;
        this.health = health;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    /** @param key of the position: of the server, the user and the folder */
    private record Session(MailServer server, String folder, String key, ImapMailbox mailbox) {}

    @Override
    public String label() {
        return LABEL;
    }

    @Override
    public void elected() {
        disconnect();
    }

    @Override
    public Duration step() {
        if (!settings.configured()) {
            disconnect();
            return UNTIL_SETTINGS_CHANGE;
        }
        var server = settings.imap();
        var folder = settings.folder();
        stepping = true;
        try {
            var open = connected(server, folder);
            boolean more = read(open);
            works();
            if (more) {
                return AT_ONCE;
            }
            if (!open.mailbox().canIdle()) {
                return WITHOUT_IDLE;
            }
            watch(open.mailbox());
            return SAFETY;
        } catch (MessagingException | IOException | RuntimeException failed) {
            return failed(failed, server);
        } finally {
            stepping = false;
        }
    }

    private Session connected(MailServer server, String folder) throws MessagingException {
        if (session != null
                && session.server().equals(server)
                && session.folder().equals(folder)) {
            return session;
        }
        disconnect();
        var secret = server.oauth() ? tokens.current() : server.password();
        try {
            var key = ExternalId.hash("%s\n%s\n%s".formatted(server.host(), server.username(), folder));
            session = new Session(server, folder, key, ImapMailbox.open(server, secret, folder, clock));
            return session;
        } catch (AuthenticationFailedException refused) {
            if (server.oauth()) {
                tokens.rejected(secret);
            }
            throw refused;
        }
    }

    /** @return whether there is more to read */
    private boolean read(Session open) throws MessagingException, IOException {
        var mailbox = open.mailbox();
        var position = position(open);
        var fresh = mailbox.list(position.newest() + 1, Long.MAX_VALUE);
        var now = position;
        if (!fresh.isEmpty()) {
            var batch = fresh.subList(0, ImapMailbox.batch(fresh));
            now = position.newest(batch.get(batch.size() - 1).uid());
            journal(open, now, batch);
        }
        if (now.hasBacklog()) {
            now = readBacklog(open, now);
        }
        return now.newest() < highest(fresh) || now.hasBacklog();
    }

    private static long highest(List<Listed> listed) {
        return listed.isEmpty() ? 0 : listed.get(listed.size() - 1).uid();
    }

    private MailboxPosition position(Session open) throws MessagingException {
        long validity = open.mailbox().uidValidity();
        var known = mails.position(open.key());
        if (known.isPresent() && known.get().uidValidity() == validity) {
            return known.get();
        }
        if (known.isPresent()) {
            log.info(
                    "The mailbox counts its mails anew: all are looked at again, and those that are known are left out");
        }
        backlog.clear();
        return MailboxPosition.first(validity, open.mailbox().highestUid());
    }

    private MailboxPosition readBacklog(Session open, MailboxPosition position) throws MessagingException, IOException {
        if (backlog.isEmpty()) {
            backlog.addAll(open.mailbox().list(position.backlogDone() + 1, position.backlogEnd()));
        }
        var waiting = new ArrayList<>(backlog).subList(0, Math.min(backlog.size(), 100));
        var batch = waiting.subList(0, ImapMailbox.batch(waiting));
        long done = batch.size() == backlog.size() ? position.backlogEnd() : highest(batch);
        var next = position.backlogDone(done);
        journal(open, next, batch);
        batch.forEach(it -> backlog.removeFirst());
        return next;
    }

    private void journal(Session open, MailboxPosition position, List<Listed> batch)
            throws MessagingException, IOException {
        var received =
                batch.isEmpty() ? List.<ReceivedMail>of() : open.mailbox().fetch(batch);
        try {
            Leadership.ensureStillHeld();
            journalMail.handle(open.key(), position, received);
        } finally {
            for (var mail : received) {
                mail.raw().close();
            }
        }
        if (!received.isEmpty()) {
            open.mailbox().markSeen(received.stream().map(ReceivedMail::uid).toList());
        }
    }

    /** In a thread of its own; whatever the server tells, the next step looks for it. */
    private void watch(ImapMailbox mailbox) {
        var thread = new Thread(
                () -> {
                    try {
                        mailbox.idle();
                    } catch (MessagingException | RuntimeException closed) {
                        // the next step finds out
                    }
                    if (!stepping) {
                        wakeUps.of(LABEL).signal();
                    }
                },
                "mailbox-idle");
        thread.setDaemon(true);
        thread.start();
    }

    private void works() {
        if (failures > 0 || !healthy()) {
            health.found(Direction.RECEIVING, null, clock.instant());
        }
        failures = 0;
    }

    private boolean healthy() {
        return health.of(Direction.RECEIVING)
                .filter(it -> it.problem() == null
                        && it.checkedAt().isAfter(clock.instant().minus(SAFETY.multipliedBy(2))))
                .isPresent();
    }

    private Duration failed(Exception failed, MailServer server) {
        disconnect();
        failures++;
        var problem = ConnectionProblem.inWords(failed, server, "IMAP");
        // one lost connection is nothing to worry about
        if (failures > 1 || failed instanceof AuthenticationFailedException) {
            log.warn("The mailbox cannot be read: {}", failed.toString());
            health.found(Direction.RECEIVING, problem, clock.instant());
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 8));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void disconnect() {
        if (session != null) {
            session.mailbox().close();
            session = null;
        }
        backlog.clear();
    }

    @Override
    public void finish() {
        disconnect();
    }
}
