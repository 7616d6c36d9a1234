package com.tick.notification.delivery;

import com.tick.notification.channel.Reason;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A message cannot be sent as things are: what it needs is gone, or not to be had at the moment. */
@Component
public class FailMessage {

    private final Messages messages;
    private final Fallbacks fallbacks;
    private final Clock clock;

    FailMessage(Messages messages, Fallbacks fallbacks, Clock clock) {
        this.messages = messages;
        this.fallbacks = fallbacks;
        this.clock = clock;
    }

    @Transactional
    public void replyGone(long seq) {
        fail(seq, Cause.REPLY_DELETED.reason());
    }

    /** The channel does not take the file. */
    @Transactional
    public void fileRefused(long seq, String why) {
        fail(seq, Cause.FILE_REFUSED.saying(why));
    }

    /** It was deleted, or nobody may have it. */
    @Transactional
    public void fileGone(long seq) {
        fail(seq, Cause.FILE_GONE.reason());
    }

    /** The ticket names no address for the channel any more. */
    @Transactional
    public void addressGone(long seq) {
        fail(seq, Cause.NO_ADDRESS.reason());
    }

    /** Burns no try: the fault is ours, and short. */
    @Transactional
    public void addressNotYet(long seq) {
        notYet(seq, Cause.TICKET_UNAVAILABLE);
    }

    private void fail(long seq, Reason why) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.fail(why, clock.instant());
            messages.save(it);
            fallbacks.afterFailure(it);
        });
    }

    /** Burns no try: the file is still being checked, or the fault is ours. */
    @Transactional
    public void fileNotYet(long seq) {
        notYet(seq, Cause.FILE_UNAVAILABLE);
    }

    /** Burns no try: the fault is ours, and short. */
    @Transactional
    public void replyNotYet(long seq) {
        notYet(seq, Cause.REPLY_UNAVAILABLE);
    }

    private void notYet(long seq, Cause why) {
        messages.lock(seq).filter(message -> message.due(clock.instant())).ifPresent(message -> {
            message.waitForOurselves(why.reason(), Duration.ofSeconds(5), clock.instant());
            messages.save(message);
        });
    }
}
