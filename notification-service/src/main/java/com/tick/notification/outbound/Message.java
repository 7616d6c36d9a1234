package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Content;
import com.tick.notification.channel.whatsapp.GraphError;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.outbound.Reason.Cause;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One message to one customer, from being queued to being read. The rules between its states are all here. */
@Entity
@Table(name = "messages")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class Message {

    private static final Duration STALE_NOTICE = Duration.ofDays(1);

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

    @Embedded
    private @Nullable ChosenTemplate chosen;

    private boolean asTemplate;

    /** The template that the last attempt was made with. */
    private @Nullable String sentTemplate;

    private @Nullable String sentTemplateLanguage;

    /** A long reply goes out in several messages: which of them it is, and how many there are. */
    private int part = 1;

    private int parts = 1;

    /** The place in the line of the reply's first part; null for every other message. */
    private @Nullable Long firstSeq;

    @Embedded
    private Progress progress;

    private @Nullable String wamidHash;

    private Instant createdAt;

    @Transient
    private final List<MessageEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(Draft draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.businessKey = draft.key();
        this.recipientKind = draft.to().kind();
        this.address = draft.to().address();
        this.phoneNumberId = draft.from();
        this.kind = draft.kind();
        this.subject = draft.about();
        this.replyId = draft.replyId();
        this.attachmentId = draft.attachmentId();
        this.statusShown = draft.status();
        this.freeText = draft.words();
        this.chosen = draft.chosen();
        this.asTemplate = draft.asTemplate();
        this.progress = new Progress(now);
        this.createdAt = now;
    }

    /** Tells the customer that this held reply waits. */
    Message announcement(Instant now) {
        var cause = "%s:%d".formatted(id, progress.attempts());
        return Draft.waiting(cause, recipient(), phoneNumberId, subject).queued(now);
    }

    /** The parts of a long reply that follow this one and are not queued yet. */
    List<Message> followedBy(int count, Instant now) {
        parts = count;
        return IntStream.rangeClosed(part + 1, count)
                .mapToObj(number -> following(number, count, now))
                .toList();
    }

    private Message following(int number, int count, Instant now) {
        var key = "%s:part%d".formatted(part == 1 ? businessKey : businessKey.replaceFirst(":part\\d+$", ""), number);
        var about = Objects.requireNonNull(subject);
        var next = Draft.part(key, recipient(), phoneNumberId, about, Objects.requireNonNull(replyId))
                .queued(now);
        next.part = number;
        next.parts = count;
        next.firstSeq = firstPart();
        return next;
    }

    /** The place in the line of the reply's first part, which may be this one. */
    public long firstPart() {
        return firstSeq == null ? seq() : firstSeq;
    }

    public int part() {
        return part;
    }

    boolean due(Instant now) {
        return progress.due(now);
    }

    /** A notice that nobody could send for a day tells the customer nothing any more. */
    boolean stale(Instant now) {
        return !kind.writtenByAgent()
                && progress.attempts() == 0
                && nextAttemptAt().plus(STALE_NOTICE).isBefore(now);
    }

    /** To be committed before the call: what is found in this state later may have been sent. */
    void startSending(String newAttemptId, boolean template, Content content, Instant now) {
        asTemplate = template;
        sentTemplate = content instanceof Content.Template it ? it.name() : null;
        sentTemplateLanguage = content instanceof Content.Template it ? it.language() : null;
        progress.startSending(newAttemptId, now);
    }

    void accepted(String hashOfWamid, Instant now) {
        wamidHash = hashOfWamid;
        if (is(MessageState.SENDING) || is(MessageState.UNKNOWN) || is(MessageState.UNCONFIRMED)) {
            progress.become(MessageState.ACCEPTED, null, now);
            events.add(new MessageEvent.Sent(now, asTemplate));
        }
    }

    /** The call never reached WhatsApp: it cannot have been carried out. */
    void notSent(Reason why, Instant now) {
        if (is(MessageState.SENDING)) {
            tryAgain(why, progress.doubling(2), now);
        }
    }

    void refused(GraphError error, Instant now) {
        if (!progress.onItsWay()) {
            return;
        }
        progress.refusedWith(error.code());
        var why = Reason.of(error);
        int tries = progress.tries();
        switch (error.errorClass()) {
            case PAUSE -> progress.queue(why, now);
            case RETRY_BRIEFLY -> {
                if (tries >= 3) {
                    fail(why, now);
                } else {
                    tryAgain(why, progress.doubling(2), now);
                }
            }
            case RETRY -> tryAgain(why, progress.doubling(2), now);
            case QUOTA -> tryAgain(why, progress.doubling(60), now);
            case THROUGHPUT -> tryAgain(why, progress.doubling(1), now);
            case PAIR_RATE -> tryAgain(why, Duration.ofSeconds(1L << (2 * Math.min(tries + 1, 6))), now);
            case WINDOW_CLOSED -> windowClosed(error, now);
            case FILE_REJECTED -> fileRejected(error, now);
            case TEMPLATE -> templateRefused(error, now);
            case FAIL -> fail(why, now);
        }
    }

    void ambiguous(Reason why, Instant now) {
        if (is(MessageState.SENDING)) {
            progress.become(MessageState.UNKNOWN, why, now);
        }
    }

    /** No status came in time. Only what a person wrote is worth the risk of arriving twice, and only once. */
    void giveUpWaiting(Instant now) {
        if (!is(MessageState.UNKNOWN)) {
            return;
        }
        if (kind.writtenByAgent() && !resent()) {
            progress.queueOnceMore(Cause.RESENT.reason(), now);
        } else {
            progress.become(MessageState.UNCONFIRMED, Cause.UNCONFIRMED.reason(), now);
            failed(now);
        }
    }

    /** Free words are not allowed now. */
    void hold(Instant now) {
        progress.become(MessageState.HELD, Cause.WINDOW.reason(), now);
        failed(now);
    }

    /** Nobody is known to have the number before they write from it, and so nobody is told that something waits. */
    void holdUntilTheyWrite(Reason why, Instant now) {
        progress.become(MessageState.HELD, why, now);
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
        if (is(MessageState.HELD) && !heldForTemplate()) {
            progress.queue(null, now);
        }
    }

    /** It goes on when WhatsApp sends its template again, and not when the customer writes. */
    boolean heldForTemplate() {
        return is(MessageState.HELD) && Reason.TEMPLATE.equals(progress.reasonCode());
    }

    /** Something of our own is missing; burns no try, but does not go on for ever. */
    void waitForOurselves(Reason why, Duration wait, Instant now) {
        if (!progress.postpone(why, wait, now)) {
            fail(why, now);
        }
    }

    void uploaded(String idAtWhatsApp) {
        mediaId = idAtWhatsApp;
    }

    void fail(Reason why, Instant now) {
        progress.become(MessageState.FAILED, why, now);
        failed(now);
    }

    /** An agent wants it sent again. */
    void retry(Instant now) {
        if (is(MessageState.FAILED)
                || is(MessageState.UNCONFIRMED)
                || is(MessageState.RETRY_WAIT)
                || heldForTemplate()) {
            progress.startAfresh(now);
        } else if (!is(MessageState.PENDING) && !is(MessageState.HELD)) {
            throw new MessageUnderWay();
        }
    }

    /** What WhatsApp tells later. Never downwards, except that a late delivery beats an early failure. */
    void reported(Report report, Instant now) {
        switch (report.status()) {
            case SENT -> {
                if (is(MessageState.ACCEPTED)) {
                    progress.become(MessageState.SENT, null, now);
                } else if ((progress.onItsWay() && !is(MessageState.SENT)) || progress.awaitsSecondAttempt()) {
                    progress.become(MessageState.SENT, null, now);
                    events.add(new MessageEvent.Sent(now, asTemplate));
                }
            }
            case DELIVERED -> {
                if (!is(MessageState.DELIVERED) && !is(MessageState.READ)) {
                    progress.become(MessageState.DELIVERED, null, now);
                    events.add(new MessageEvent.Delivered(now, false));
                }
            }
            case READ -> {
                if (!is(MessageState.READ)) {
                    progress.become(MessageState.READ, null, now);
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

    private boolean isAboutLastAttempt(Report report) {
        return report.attemptId() == null || report.attemptId().equals(attemptId());
    }

    /** Nothing is wrong with the message: it waits until somebody mends the template, or WhatsApp lets it go again. */
    private void templateRefused(GraphError error, Instant now) {
        if (sentTemplate == null) {
            fail(Reason.of(error), now);
        } else {
            progress.become(MessageState.HELD, Reason.template(error), now);
            failed(now);
        }
    }

    private void fileRejected(GraphError error, Instant now) {
        if (mediaId == null || progress.tries() > 0) {
            fail(Reason.of(error), now);
        } else {
            mediaId = null;
            tryAgain(Reason.of(error), progress.doubling(2), now);
        }
    }

    private void windowClosed(GraphError error, Instant now) {
        if (kind.ofReply()) {
            hold(now);
        } else if (kind.fallsBackToTemplate() && !asTemplate) {
            asTemplate = true;
            progress.queue(Reason.of(error), now);
        } else {
            fail(Reason.of(error), now);
        }
    }

    private void tryAgain(Reason why, Duration wait, Instant now) {
        if (!progress.tryAgain(why, wait, now)) {
            fail(why, now);
        }
    }

    private boolean is(MessageState state) {
        return state() == state;
    }

    private void failed(Instant now) {
        events.add(new MessageEvent.Failed(now, state(), progress.errorCode(), reason() == null ? "" : reason()));
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

    Instant createdAt() {
        return createdAt;
    }

    public String phoneNumberId() {
        return phoneNumberId;
    }

    public MessageKind kind() {
        return kind;
    }

    /** Whether WhatsApp may have it, and nobody knows yet; later ones to its recipient wait. */
    public boolean onItsWay() {
        return is(MessageState.SENDING) || is(MessageState.UNKNOWN);
    }

    public MessageState state() {
        return progress.state();
    }

    public @Nullable String reason() {
        return progress.reason();
    }

    /** The template that the last attempt was made with; null when it was none. */
    @Nullable
    String sentTemplate() {
        return sentTemplate;
    }

    @Nullable
    String sentTemplateLanguage() {
        return sentTemplateLanguage;
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
        return progress.attemptId();
    }

    public @Nullable Instant sendingSince() {
        return progress.sendingSince();
    }

    public Instant nextAttemptAt() {
        return progress.nextAttemptAt();
    }

    @Nullable
    String statusShown() {
        return statusShown;
    }

    @Nullable
    String freeText() {
        return freeText;
    }

    @Nullable
    ChosenTemplate chosen() {
        return chosen;
    }

    boolean asTemplate() {
        return asTemplate;
    }

    boolean resent() {
        return progress.resent();
    }

    /** What happened since it was loaded, each once. */
    public List<MessageEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
