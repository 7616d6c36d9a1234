package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.Reason;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.Sender;
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
import java.util.Optional;
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

    private ChannelId channel;

    private ContactAddress.Kind recipientKind;

    @Column(name = "recipient")
    private String address;

    /** Ours, by its id. */
    @Column(name = "phone_number_id")
    private String sender;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Embedded
    private @Nullable Subject subject;

    private @Nullable Long replyId;

    private @Nullable String attachmentId;
    /** The file's id at the provider, once it is there. */
    @Column(name = "media_id")
    private @Nullable String uploadId;

    private @Nullable String statusShown;

    private @Nullable String freeText;

    @Embedded
    private @Nullable ChosenTemplate chosen;

    /** Free text will not do. */
    @Column(name = "as_template")
    private boolean approvedOnly;

    /** The approved text that the last attempt was made with. */
    @Column(name = "sent_template")
    private @Nullable String approvedName;

    @Column(name = "sent_template_language")
    private @Nullable String approvedLanguage;

    /** A long reply goes out in several messages: which of them it is, and how many there are. */
    private int part = 1;

    private int parts = 1;

    /** The place in the line of the reply's first part; null for every other message. */
    private @Nullable Long firstSeq;

    @Embedded
    private Progress progress;

    @Column(name = "wamid_hash")
    private @Nullable String externalHash;

    /** The message that failed on another channel and goes this way instead. */
    private @Nullable String fallbackOf;

    private Instant createdAt;

    @Transient
    private final List<MessageEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(NewMessage draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.businessKey = draft.key();
        this.channel = draft.to().channel();
        this.recipientKind = draft.to().kind();
        this.address = draft.to().value();
        this.sender = draft.from().id();
        this.kind = draft.kind();
        this.subject = draft.about();
        this.replyId = draft.replyId();
        this.attachmentId = draft.attachmentId();
        this.statusShown = draft.status();
        this.freeText = draft.text();
        this.chosen = draft.chosen();
        this.approvedOnly = draft.approvedOnly();
        this.progress = new Progress(now);
        this.createdAt = now;
    }

    /** Tells the customer that this held reply waits. */
    Message announcement(Instant now) {
        var cause = "%s:%d".formatted(id, progress.attempts());
        return NewMessage.waiting(cause, recipient(), sender(), subject).queued(now);
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
        var next = NewMessage.part(key, recipient(), sender(), about, Objects.requireNonNull(replyId))
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
    void startSending(String newAttemptId, Rendered content, Instant now) {
        var approved = content.approved();
        approvedOnly = approved != null;
        approvedName = approved == null ? null : approved.name();
        approvedLanguage = approved == null ? null : approved.language();
        progress.startSending(newAttemptId, now);
    }

    void accepted(String hashOfExternalId, Instant now) {
        externalHash = hashOfExternalId;
        if (is(MessageState.SENDING) || is(MessageState.UNKNOWN) || is(MessageState.UNCONFIRMED)) {
            progress.become(MessageState.ACCEPTED, null, now);
            events.add(new MessageEvent.Sent(now, approvedOnly));
        }
    }

    /** The call never reached the provider: it cannot have been carried out. */
    void notSent(Reason why, Instant now) {
        if (is(MessageState.SENDING)) {
            tryAgain(why, progress.doubling(2), now);
        }
    }

    void refused(ChannelError error, Instant now) {
        if (!progress.onItsWay()) {
            return;
        }
        progress.refusedWith(error.code());
        var why = Cause.of(channel, error);
        int tries = progress.tries();
        switch (error.errorClass()) {
            case STOP_SENDER -> progress.queue(why, now);
            case RETRY_BRIEFLY -> {
                if (tries >= 3) {
                    fail(why, now);
                } else {
                    tryAgain(why, progress.doubling(2), now);
                }
            }
            case RETRY -> tryAgain(why, progress.doubling(2), now);
            case QUOTA_EXCEEDED -> tryAgain(why, progress.doubling(60), now);
            case SENDER_TOO_FAST -> tryAgain(why, progress.doubling(1), now);
            case RECIPIENT_TOO_FAST -> tryAgain(why, Duration.ofSeconds(1L << (2 * Math.min(tries + 1, 6))), now);
            case AWAIT_CUSTOMER -> freeTextRefused(error, now);
            case FILE_REJECTED -> fileRejected(error, now);
            case AWAIT_PROVIDER -> approvedTextRefused(error, now);
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

    /** Not before the customer writes. */
    void hold(Reason why, Instant now) {
        progress.become(MessageState.HELD, why, now);
        failed(now);
    }

    /** Another address of ours sends it. */
    void comeFrom(Sender other) {
        sender = other.id();
    }

    /** The customer is at another address now. */
    void goTo(ContactAddress other) {
        recipientKind = other.kind();
        address = other.value();
    }

    /** The customer wrote. */
    void release(Instant now) {
        if (is(MessageState.HELD) && !awaitsProvider()) {
            progress.queue(null, now);
        }
    }

    /** It goes on when what it needs at the provider is usable again, and not when the customer writes. */
    boolean awaitsProvider() {
        return is(MessageState.HELD) && Cause.AWAIT_PROVIDER.equals(progress.reasonCode());
    }

    /** Something of our own is missing; burns no try, but does not go on for ever. */
    void waitForOurselves(Reason why, Duration wait, Instant now) {
        if (!progress.postpone(why, wait, now)) {
            fail(why, now);
        }
    }

    void uploaded(String idAtProvider) {
        uploadId = idAtProvider;
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
                || awaitsProvider()) {
            progress.startAfresh(now);
        } else if (!is(MessageState.PENDING) && !is(MessageState.HELD)) {
            throw new MessageUnderWayException();
        }
    }

    /** What the provider tells later. Never downwards, except that a late delivery beats an early failure. */
    void reported(DeliveryReport report, Instant now) {
        switch (report.status()) {
            case SENT -> {
                if (is(MessageState.ACCEPTED)) {
                    progress.become(MessageState.SENT, null, now);
                } else if ((progress.onItsWay() && !is(MessageState.SENT)) || progress.awaitsSecondAttempt()) {
                    progress.become(MessageState.SENT, null, now);
                    events.add(new MessageEvent.Sent(now, approvedOnly));
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

    private boolean isAboutLastAttempt(DeliveryReport report) {
        return report.attemptId() == null || report.attemptId().equals(attemptId());
    }

    /** Nothing is wrong with the message: it waits until somebody mends the approved text, or the provider lets it go again. */
    private void approvedTextRefused(ChannelError error, Instant now) {
        if (approvedName == null) {
            fail(Cause.of(channel, error), now);
        } else {
            progress.become(MessageState.HELD, Cause.awaitingProvider(error), now);
            failed(now);
        }
    }

    private void fileRejected(ChannelError error, Instant now) {
        if (uploadId == null || progress.tries() > 0) {
            fail(Cause.of(channel, error), now);
        } else {
            uploadId = null;
            tryAgain(Cause.of(channel, error), progress.doubling(2), now);
        }
    }

    private void freeTextRefused(ChannelError error, Instant now) {
        if (kind.ofReply()) {
            hold(Cause.AWAIT_CUSTOMER.reason(), now);
        } else if (kind.hasApprovedText() && !approvedOnly) {
            approvedOnly = true;
            progress.queue(Cause.of(channel, error), now);
        } else {
            fail(Cause.of(channel, error), now);
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

    public ContactAddress recipient() {
        return new ContactAddress(channel, recipientKind, address);
    }

    public ChannelId channel() {
        return channel;
    }

    /** Our own address that sends it. */
    public Sender sender() {
        return new Sender(channel, sender);
    }

    /** Whether it has failed for good, and certainly did not arrive, for a reason that need not count on another channel. */
    public boolean mayTakeAnotherWay() {
        return is(MessageState.FAILED)
                && fallbackOf == null
                && kind.mayTakeAnotherWay()
                && (channel.value().equals(progress.reasonCode()) || Cause.OF_THE_WAY.contains(progress.reasonCode()));
    }

    /**
     * The same message on another channel, once for each reply where that takes text and files together.
     *
     * @param filesWithText whether a reply and its files are one message there
     */
    public Optional<Message> onAnotherWay(Sender from, ContactAddress to, boolean filesWithText, Instant now) {
        var about = Objects.requireNonNull(subject);
        var cause = filesWithText && kind.ofReply() ? "reply:%d:instead".formatted(replyId) : id + ":instead";
        var next =
                switch (kind) {
                    case RECEIVED -> NewMessage.received(cause, to, from, about, true);
                    case LINK -> NewMessage.link(cause, to, from, about);
                    case STATUS -> NewMessage.status(cause, to, from, about, Objects.requireNonNull(statusShown));
                    case REPLY -> NewMessage.reply(cause, to, from, about, Objects.requireNonNull(replyId));
                    case FILE ->
                        filesWithText
                                ? NewMessage.reply(cause, to, from, about, Objects.requireNonNull(replyId))
                                : NewMessage.file(
                                        cause,
                                        to,
                                        from,
                                        about,
                                        Objects.requireNonNull(replyId),
                                        Objects.requireNonNull(attachmentId));
                    default -> null;
                };
        if (next == null) {
            return Optional.empty();
        }
        var message = next.queued(now);
        message.fallbackOf = id;
        return Optional.of(message);
    }

    /** As its channel sees it. */
    public Delivery delivery() {
        return new Delivery(
                id,
                seq(),
                sender(),
                recipient(),
                payload(),
                subject == null ? null : subject.forChannel(),
                part,
                approvedOnly,
                uploadId,
                createdAt);
    }

    private Payload payload() {
        return switch (kind) {
            case RECEIVED -> new Payload.Confirmation();
            case LINK -> new Payload.Link();
            case STATUS -> new Payload.StatusNotice(statusShown == null ? "changed" : statusShown);
            case REPLY -> new Payload.AgentReply(Objects.requireNonNull(replyId));
            case FILE -> new Payload.AgentFile(Objects.requireNonNull(replyId), Objects.requireNonNull(attachmentId));
            case CONSENT -> new Payload.ConsentNotice(Objects.requireNonNull(freeText));
            case FILE_REFUSED -> new Payload.FileRefusedNotice(Objects.requireNonNull(freeText));
            case WAITING -> new Payload.ReplyWaiting();
            case FREE -> new Payload.FreeText(Objects.requireNonNull(freeText));
            case TEMPLATE -> {
                var template = Objects.requireNonNull(chosen);
                yield new Payload.ChosenTemplate(
                        template.name(), template.language(), template.values(), Objects.requireNonNull(freeText));
            }
        };
    }

    Instant createdAt() {
        return createdAt;
    }

    public MessageKind kind() {
        return kind;
    }

    /** Whether the provider may have it, and nobody knows yet; later ones to its recipient wait. */
    public boolean onItsWay() {
        return is(MessageState.SENDING) || is(MessageState.UNKNOWN);
    }

    public MessageState state() {
        return progress.state();
    }

    public @Nullable String reason() {
        return progress.reason();
    }

    /** The approved text that the last attempt was made with; null when it was free text. */
    Rendered.@Nullable Approved approved() {
        return approvedName == null || approvedLanguage == null
                ? null
                : new Rendered.Approved(approvedName, approvedLanguage);
    }

    public @Nullable Subject subject() {
        return subject;
    }

    public @Nullable Long replyId() {
        return replyId;
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
