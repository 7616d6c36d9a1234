package com.tick.notification.conversation;

import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.support.error.Conflict;
import com.tick.support.error.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches a customer's file again after it was given up; when it comes, it joins its message. */
@Component
public class RetryFile {

    private final InboundMessages messages;
    private final Clock clock;
    private final TaskSignals signals;

    RetryFile(InboundMessages messages, Clock clock, TaskSignals signals) {
        this.messages = messages;
        this.clock = clock;
        this.signals = signals;
    }

    @Transactional
    public void handle(long messageId) {
        fetchAgain(messages.lock(messageId).orElseThrow(MessageUnknown::new));
    }

    /** The file as its ticket or reply knows it. */
    @Transactional
    public void ofAttachment(String attachmentId) {
        handle(messages.ofFile(attachmentId).orElseThrow(MessageUnknown::new));
    }

    private void fetchAgain(InboundMessage message) {
        if (!message.fetchAgain(clock.instant())) {
            throw new NothingToFetch();
        }
        messages.save(message);
        signals.afterCommit(TaskName.FILE_FETCHER);
    }

    private static final class MessageUnknown extends NotFound {

        MessageUnknown() {
            super("message-not-found", "There is no such message.");
        }
    }

    private static final class NothingToFetch extends Conflict {

        NothingToFetch() {
            super("nothing-to-fetch", "Its file is there already, or it never had one.");
        }
    }
}
