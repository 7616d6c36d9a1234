package com.tick.notification.delivery;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.FileGoneException;
import com.tick.notification.channel.FileRefusedException;
import com.tick.notification.channel.MessageContext;
import com.tick.support.error.Unavailable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches what a message needs beside what is on record: texts from reply-service, addresses from ticket-service, files. */
@Component
public class LoadMessageContext {

    private final ReplyTexts replies;
    private final CustomerAddresses addresses;
    private final Messages messages;
    private final FailMessage fail;

    LoadMessageContext(ReplyTexts replies, CustomerAddresses addresses, Messages messages, FailMessage fail) {
        this.replies = replies;
        this.addresses = addresses;
        this.messages = messages;
        this.fail = fail;
    }

    /** Empty when the message cannot go now; what becomes of it is on record then. */
    public Optional<MessageContext> handle(Channel channel, MessageQueries.Due message) throws InterruptedException {
        ContactAddress address = null;
        if (message.to().kind() == ContactAddress.Kind.TICKET) {
            try {
                var found = addresses.of(Long.parseLong(message.to().value()), channel.id());
                if (found.isEmpty()) {
                    fail.addressGone(message.seq());
                    return Optional.empty();
                }
                address = found.get();
            } catch (Unavailable away) {
                fail.addressNotYet(message.seq());
                return Optional.empty();
            }
        }
        return message.kind().ofReply() && message.replyId() != null
                ? ofReply(channel, message, message.replyId(), address)
                : Optional.of(new MessageContext(null, address, null));
    }

    private Optional<MessageContext> ofReply(
            Channel channel, MessageQueries.Due message, long replyId, @Nullable ContactAddress address)
            throws InterruptedException {
        try {
            var text = replies.of(replyId);
            if (text.isEmpty()) {
                fail.replyGone(message.seq());
                return Optional.empty();
            }
            return prepared(channel, message, new MessageContext(text.get(), address, null));
        } catch (Unavailable away) {
            fail.replyNotYet(message.seq());
            return Optional.empty();
        }
    }

    private Optional<MessageContext> prepared(Channel channel, MessageQueries.Due message, MessageContext context)
            throws InterruptedException {
        var delivery = messages.delivery(message.seq());
        if (delivery.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(context.with(channel.prepare(delivery.get(), context)));
        } catch (FileGoneException gone) {
            fail.fileGone(message.seq());
        } catch (FileRefusedException refused) {
            fail.fileRefused(message.seq(), String.valueOf(refused.getMessage()));
        } catch (Unavailable away) {
            fail.fileNotYet(message.seq());
        }
        return Optional.empty();
    }
}
