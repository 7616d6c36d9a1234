package com.tick.notification.outbound;

import com.tick.notification.channel.GraphError;
import com.tick.notification.channel.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to one customer, from being queued to being read. Its states and the rules between them are all here. */
@Entity
@Table(name = "messages")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class Message {

    private static final Duration RETRY_BUDGET = Duration.ofDays(1);
    private static final Duration STALE_NOTICE = Duration.ofDays(1);
    private static final Set<MessageState> ON_ITS_WAY = EnumSet.of(
            MessageState.SENDING,
            MessageState.UNKNOWN,
            MessageState.UNCONFIRMED,
            MessageState.ACCEPTED,
            MessageState.SENT);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long seq;

    private String id;

    private String businessKey;

    @Enumerated(EnumType.STRING)
    private Recipient.Kind recipientKind;

    @Column(name = "recipient")
    private String address;

    private String phoneNumberId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Embedded
    private @Nullable Subject subject;

    private @Nullable Long replyId;

    private @Nullable String attachmentId;
    /** The file's id at WhatsApp, once it is there. */
    private @Nullable String mediaId;

    private @Nullable String statusShown;

    private @Nullable String freeText;

    private boolean asTemplate;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.PENDING;

    private @Nullable String reason;

    private @Nullable Integer errorCode;

    /** Calls made in all. */
    private int attempts;

    /** Refusals since the last fresh start; they set the back-off. */
    private int tries;

    private @Nullable String attemptId;

    /** Sent again after an attempt of which nobody knows the end. */
    private boolean resent;

    private @Nullable String wamidHash;

    private Instant nextAttemptAt;

    private @Nullable Instant retryUntil;

    private @Nullable Instant sendingSince;

    private Instant createdAt;

    private Instant updatedAt;

    @Transient
    private final List<MessageEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(
            String businessKey,
            Recipient recipient,
            String phoneNumberId,
            MessageKind kind,
            @Nullable Subject subject,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.businessKey = businessKey;
        this.recipientKind = recipient.kind();
        this.address = recipient.address();
        this.phoneNumberId = phoneNumberId;
        this.kind = kind;
        this.subject = subject;
        this.asTemplate = true;
        this.nextAttemptAt = now;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @param cause what it is sent because of; together with the recipient it makes the message unique */
    static Message received(String cause, Recipient to, String from, Subject about, boolean asTemplate, Instant now) {
        var message = new Message(cause + ":" + to.address(), to, from, MessageKind.RECEIVED, about, now);
        message.asTemplate = asTemplate;
        return message;
    }

    static Message link(String cause, Recipient to, String from, Subject about, Instant now) {
        var message = new Message(cause + ":" + to.address(), to, from, MessageKind.LINK, about, now);
        message.asTemplate = false;
        return message;
    }

    static Message status(String cause, Recipient to, String from, Subject about, String status, Instant now) {
        var message = new Message(cause + ":" + to.address(), to, from, MessageKind.STATUS, about, now);
        message.statusShown = status;
        return message;
    }

    static Message reply(String cause, Recipient to, String from, Subject about, long replyId, Instant now) {
        var message = new Message(cause + ":" + to.address(), to, from, MessageKind.REPLY, about, now);
        message.replyId = replyId;
        message.asTemplate = false;
        return message;
    }

    /** A file of a reply, which follows the reply's words. */
    static Message file(
            String cause, Recipient to, String from, Subject about, long replyId, String attachment, Instant now) {
        var key = "%s:%s:%s".formatted(cause, to.address(), attachment);
        var message = new Message(key, to, from, MessageKind.FILE, about, now);
        message.replyId = replyId;
        message.attachmentId = attachment;
        message.asTemplate = false;
        return message;
    }

    /** Confirms what the customer asked for with a word such as STOP. */
    static Message consent(String cause, Recipient to, String from, String text, Instant now) {
        var message = new Message("consent:" + cause, to, from, MessageKind.CONSENT, null, now);
        message.freeText = text;
        message.asTemplate = false;
        return message;
    }

    static Message free(Recipient to, String from, String text, Instant now) {
        var message = new Message("free:" + UUID.randomUUID(), to, from, MessageKind.FREE, null, now);
        message.freeText = text;
        message.asTemplate = false;
        return message;
    }

    /** Tells the customer that this held reply waits. */
    Message announcement(Instant now) {
        var cause = "waiting:%s:%d".formatted(id, attempts);
        return new Message(cause, recipient(), phoneNumberId, MessageKind.WAITING, subject, now);
    }

    boolean due(Instant now) {
        return (state == MessageState.PENDING || state == MessageState.RETRY_WAIT) && !nextAttemptAt.isAfter(now);
    }

    /** A notice that nobody could send for a day tells the customer nothing any more. */
    boolean stale(Instant now) {
        return !kind.writtenByAgent()
                && attempts == 0
                && nextAttemptAt.plus(STALE_NOTICE).isBefore(now);
    }

    /** To be committed before the call: what is found in this state later may have been sent. */
    void startSending(String newAttemptId, boolean template, Instant now) {
        attemptId = newAttemptId;
        attempts++;
        asTemplate = template;
        sendingSince = now;
        become(MessageState.SENDING, null, now);
    }

    void accepted(String hashOfWamid, Instant now) {
        wamidHash = hashOfWamid;
        if (state == MessageState.SENDING || state == MessageState.UNKNOWN || state == MessageState.UNCONFIRMED) {
            become(MessageState.ACCEPTED, null, now);
            events.add(new MessageEvent.Sent(now, asTemplate));
        }
    }

    /** The call never reached WhatsApp: it cannot have been carried out. */
    void notSent(String why, Instant now) {
        if (state == MessageState.SENDING) {
            waitAndTryAgain(why, now, doubling(2));
        }
    }

    void refused(GraphError error, Instant now) {
        if (!ON_ITS_WAY.contains(state)) {
            return;
        }
        errorCode = error.code();
        switch (error.errorClass()) {
            case PAUSE -> {
                become(MessageState.PENDING, error.sentence(), now);
                nextAttemptAt = now;
            }
            case RETRY_BRIEFLY -> {
                if (tries >= 3) {
                    fail(error.sentence(), now);
                } else {
                    waitAndTryAgain(error.sentence(), now, doubling(2));
                }
            }
            case RETRY -> waitAndTryAgain(error.sentence(), now, doubling(2));
            case QUOTA -> waitAndTryAgain(error.sentence(), now, doubling(60));
            case THROUGHPUT -> waitAndTryAgain(error.sentence(), now, doubling(1));
            case PAIR_RATE ->
                waitAndTryAgain(error.sentence(), now, Duration.ofSeconds(1L << (2 * Math.min(tries + 1, 6))));
            case WINDOW_CLOSED -> windowClosed(error, now);
            case FILE_REJECTED -> fileRejected(error, now);
            case FAIL -> fail(error.sentence(), now);
        }
    }

    void ambiguous(String why, Instant now) {
        if (state == MessageState.SENDING) {
            become(MessageState.UNKNOWN, why, now);
        }
    }

    /** No status came in time. Only what a person wrote is worth the risk of arriving twice, and only once. */
    void giveUpWaiting(Instant now) {
        if (state != MessageState.UNKNOWN) {
            return;
        }
        if (kind.writtenByAgent() && !resent) {
            resent = true;
            nextAttemptAt = now;
            become(MessageState.PENDING, "Sent again: WhatsApp never told whether the first attempt arrived.", now);
        } else {
            become(MessageState.UNCONFIRMED, "WhatsApp never told whether it arrived.", now);
            failed(now);
        }
    }

    /** Free words are not allowed now. */
    void hold(Instant now) {
        become(MessageState.HELD, "Waits until the customer writes or taps.", now);
        failed(now);
    }

    /** Another number of ours sends it. */
    void comeFrom(String number) {
        phoneNumberId = number;
    }

    /** The customer is at another address now. */
    void goTo(Recipient other) {
        recipientKind = other.kind();
        address = other.address();
    }

    /** The customer wrote. */
    void release(Instant now) {
        if (state == MessageState.HELD) {
            become(MessageState.PENDING, null, now);
            nextAttemptAt = now;
        }
    }

    /** Something of our own is missing; burns no try, but does not go on for ever. */
    void waitForOurselves(String why, Duration wait, Instant now) {
        if (retryUntil == null) {
            retryUntil = now.plus(RETRY_BUDGET);
        }
        if (now.isAfter(retryUntil)) {
            fail(why, now);
        } else {
            postpone(why, wait, now);
        }
    }

    void uploaded(String idAtWhatsApp) {
        mediaId = idAtWhatsApp;
    }

    private void postpone(String why, Duration wait, Instant now) {
        nextAttemptAt = now.plus(wait);
        become(MessageState.RETRY_WAIT, why, now);
    }

    void fail(String why, Instant now) {
        become(MessageState.FAILED, why, now);
        failed(now);
    }

    /** An agent wants it sent again. */
    void retry(Instant now) {
        if (state == MessageState.FAILED || state == MessageState.UNCONFIRMED || state == MessageState.RETRY_WAIT) {
            tries = 0;
            retryUntil = null;
            resent = false;
            errorCode = null;
            nextAttemptAt = now;
            become(MessageState.PENDING, null, now);
        } else if (state != MessageState.PENDING && state != MessageState.HELD) {
            throw new MessageUnderWay();
        }
    }

    /** What WhatsApp tells later. Never downwards, except that a late delivery beats an early failure. */
    void reported(Report report, Instant now) {
        switch (report.status()) {
            case SENT -> {
                if (state == MessageState.ACCEPTED) {
                    become(MessageState.SENT, null, now);
                } else if ((ON_ITS_WAY.contains(state) && state != MessageState.SENT) || awaitsSecondAttempt()) {
                    become(MessageState.SENT, null, now);
                    events.add(new MessageEvent.Sent(now, asTemplate));
                }
            }
            case DELIVERED -> {
                if (state != MessageState.DELIVERED && state != MessageState.READ) {
                    become(MessageState.DELIVERED, null, now);
                    events.add(new MessageEvent.Delivered(now, false));
                }
            }
            case READ -> {
                if (state != MessageState.READ) {
                    become(MessageState.READ, null, now);
                    events.add(new MessageEvent.Delivered(now, true));
                }
            }
            case FAILED -> {
                var error = report.error();
                if (error != null && isAboutLastAttempt(report)) {
                    refused(error, now);
                }
            }
        }
    }

    private boolean awaitsSecondAttempt() {
        return resent && state == MessageState.PENDING;
    }

    private boolean isAboutLastAttempt(Report report) {
        return report.attemptId() == null || report.attemptId().equals(attemptId);
    }

    private void fileRejected(GraphError error, Instant now) {
        if (mediaId == null || tries > 0) {
            fail(error.sentence(), now);
        } else {
            mediaId = null;
            waitAndTryAgain(error.sentence(), now, doubling(2));
        }
    }

    private void windowClosed(GraphError error, Instant now) {
        if (kind.ofReply()) {
            hold(now);
        } else if (kind.fallsBackToTemplate() && !asTemplate) {
            asTemplate = true;
            nextAttemptAt = now;
            become(MessageState.PENDING, error.sentence(), now);
        } else {
            fail(error.sentence(), now);
        }
    }

    private Duration doubling(int firstSeconds) {
        return Duration.ofSeconds((long) firstSeconds << Math.min(tries, 12));
    }

    private void waitAndTryAgain(String why, Instant now, Duration wait) {
        tries++;
        if (retryUntil == null) {
            retryUntil = now.plus(RETRY_BUDGET);
        }
        if (now.isAfter(retryUntil)) {
            fail(why, now);
            return;
        }
        var longest = Duration.ofHours(1);
        postpone(why, wait.compareTo(longest) > 0 ? longest : wait, now);
    }

    private void become(MessageState next, @Nullable String why, Instant now) {
        state = next;
        reason = why;
        updatedAt = now;
    }

    private void failed(Instant now) {
        events.add(new MessageEvent.Failed(now, state, errorCode, reason == null ? "" : reason));
    }

    public String id() {
        return id;
    }

    /** Its place in the order of messages; 0 before it is stored. */
    public long seq() {
        return seq == null ? 0 : seq;
    }

    public String businessKey() {
        return businessKey;
    }

    public Recipient recipient() {
        return new Recipient(recipientKind, address);
    }

    public String phoneNumberId() {
        return phoneNumberId;
    }

    public MessageKind kind() {
        return kind;
    }

    public MessageState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Subject subject() {
        return subject;
    }

    public @Nullable Long replyId() {
        return replyId;
    }

    @Nullable
    String mediaId() {
        return mediaId;
    }

    public @Nullable String attemptId() {
        return attemptId;
    }

    public @Nullable Instant sendingSince() {
        return sendingSince;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    String statusShown() {
        return statusShown;
    }

    @Nullable
    String freeText() {
        return freeText;
    }

    boolean asTemplate() {
        return asTemplate;
    }

    boolean resent() {
        return resent;
    }

    /** What happened since it was loaded, each once. */
    public List<MessageEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
