package com.tick.notification.delivery;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.ErrorClass;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What follows from a refusal that has been recorded at its message. */
@Component
class HandleRefusal {

    private final Channels channels;
    private final HoldReply holdReply;
    private final Messages messages;
    private final Fallbacks fallbacks;
    private final Clock clock;

    HandleRefusal(Channels channels, HoldReply holdReply, Messages messages, Fallbacks fallbacks, Clock clock) {
        this.channels = channels;
        this.holdReply = holdReply;
        this.messages = messages;
        this.fallbacks = fallbacks;
        this.clock = clock;
    }

    void handle(Message message, ChannelError error) {
        var since = message.sendingSince();
        var channel = channels.get(message.channel());
        channel.refused(new Channel.Refusal(
                message.id(),
                message.sender(),
                message.recipient(),
                error,
                message.approved(),
                message.state() == MessageState.HELD,
                since == null ? clock.instant() : since));
        if (error.errorClass() == ErrorClass.AWAIT_CUSTOMER && message.state() == MessageState.HELD) {
            heldAfterAll(channel, message);
        }
        fallbacks.afterFailure(message);
    }

    /** When the customer has written since the attempt, it can go at once. */
    private void heldAfterAll(Channel channel, Message message) {
        if (channel.takesFreeText(message.sender(), message.recipient())) {
            message.release(clock.instant());
            messages.save(message);
        } else {
            holdReply.announce(message);
        }
    }
}
