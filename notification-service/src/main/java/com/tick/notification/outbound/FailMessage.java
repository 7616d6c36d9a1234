package com.tick.notification.outbound;

import com.tick.notification.outbound.Reason.Cause;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reply cannot be sent as things are: its words are gone, or not to be had at the moment. */
@Component
public class FailMessage {

    private final Messages messages;
    private final Clock clock;

    FailMessage(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public void wordsGone(long seq) {
        fail(seq, Cause.REPLY_DELETED.reason());
    }

    /** WhatsApp will not have the file. */
    @Transactional
    public void fileRefused(long seq, String why) {
        fail(seq, Cause.FILE_REFUSED.saying(why));
    }

    /** It was deleted, or nobody may have it. */
    @Transactional
    public void fileGone(long seq) {
        fail(seq, Cause.FILE_GONE.reason());
    }

    private void fail(long seq, Reason why) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.fail(why, clock.instant());
            messages.save(it);
        });
    }

    /** Burns no try: the file is still being checked, or the fault is ours. */
    @Transactional
    public void fileNotYet(long seq) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.waitForOurselves(Cause.FILE_UNAVAILABLE.reason(), Duration.ofSeconds(5), clock.instant());
            messages.save(it);
        });
    }

    /** Burns no try: the fault is ours, and short. */
    @Transactional
    public void wordsNotYet(long seq) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.waitForOurselves(Cause.REPLY_UNAVAILABLE.reason(), Duration.ofSeconds(5), clock.instant());
            messages.save(it);
        });
    }
}
