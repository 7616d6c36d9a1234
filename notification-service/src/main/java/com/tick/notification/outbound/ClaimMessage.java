package com.tick.notification.outbound;

import com.tick.notification.channel.Content;
import com.tick.notification.channel.Recipient;
import com.tick.notification.contact.ServiceWindow;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message for one attempt. Committed before the call, so that a crash leaves a trace of it. */
@Component
public class ClaimMessage {

    private final Messages messages;
    private final Attempts attempts;
    private final ServiceWindow window;
    private final Composer composer;
    private final HoldReply holdReply;
    private final Clock clock;

    ClaimMessage(
            Messages messages,
            Attempts attempts,
            ServiceWindow window,
            Composer composer,
            HoldReply holdReply,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.window = window;
        this.composer = composer;
        this.holdReply = holdReply;
        this.clock = clock;
    }

    /**
     * Empty when there is nothing to send after all: it is held, too old or was taken care of meanwhile.
     *
     * @param words of the reply; null for messages that carry none, and when the window is closed anyway
     */
    @Transactional
    public Optional<Claim> handle(long seq, ReplyWords.@Nullable Words words) {
        var now = clock.instant();
        var found = messages.lock(seq).filter(it -> it.due(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var message = found.get();
        if (message.stale(now)) {
            message.fail("Not sent: it had waited for more than 24 hours.", now);
            messages.save(message);
            return Optional.empty();
        }
        boolean open = message.asTemplate() || window.isOpen(message.recipient());
        if (message.kind() == MessageKind.REPLY && (!open || words == null)) {
            if (!open) {
                holdReply.handle(message);
            }
            return Optional.empty();
        }
        if (message.kind() == MessageKind.FREE && !open) {
            message.fail(new WindowClosed().sentence(), now);
            messages.save(message);
            return Optional.empty();
        }
        return Optional.of(claim(message, message.asTemplate() || !open, words));
    }

    private Claim claim(Message message, boolean asTemplate, ReplyWords.@Nullable Words words) {
        var attemptId = UUID.randomUUID().toString();
        var content = composer.write(message, asTemplate, words);
        message.startSending(attemptId, asTemplate, clock.instant());
        messages.save(message);
        attempts.started(attemptId, message.seq(), clock.instant());
        return new Claim(message.seq(), attemptId, message.recipient(), content);
    }

    /** One attempt that may be made now. */
    public record Claim(long seq, String attemptId, Recipient to, Content content) {}
}
