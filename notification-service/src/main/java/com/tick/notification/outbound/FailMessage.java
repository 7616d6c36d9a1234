package com.tick.notification.outbound;

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
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.fail("The reply was deleted before it was sent.", clock.instant());
            messages.save(it);
        });
    }

    /** WhatsApp will not have the file, or it is gone. */
    @Transactional
    public void fileUnfit(long seq, String why) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.fail(why, clock.instant());
            messages.save(it);
        });
    }

    /** Burns no try: the file is still being checked, or the fault is ours. */
    @Transactional
    public void fileNotYet(long seq) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.waitForOurselves("The file is not to be had at the moment.", Duration.ofSeconds(5), clock.instant());
            messages.save(it);
        });
    }

    /** Burns no try: the fault is ours, and short. */
    @Transactional
    public void wordsNotYet(long seq) {
        messages.lock(seq).filter(it -> it.due(clock.instant())).ifPresent(it -> {
            it.waitForOurselves(
                    "The words of the reply are not to be had at the moment.", Duration.ofSeconds(5), clock.instant());
            messages.save(it);
        });
    }
}
