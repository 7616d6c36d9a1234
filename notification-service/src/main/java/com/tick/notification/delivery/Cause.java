package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Reason;
import java.util.Set;

/** Why a message is where it is, where the reason is ours and not the channel's. The codes are known to programs. */
enum Cause {
    AWAIT_CUSTOMER("window", "Waits until the customer writes or taps."),
    RESENT("resent", "Sent again: nobody ever told whether the first attempt arrived."),
    UNCONFIRMED("unconfirmed", "Nobody ever told whether it arrived."),
    EXPIRED("expired", "Not sent: it had waited for more than 24 hours."),
    OPTED_OUT("opted_out", "Not sent: the customer asked for no more messages here."),
    NEW_OWNER("new_owner", "Not sent: the customer's number belongs to somebody else now."),
    NOT_CONFIRMED(
            "not_confirmed",
            "Not sent: the number was typed without its country code, and nobody has written to us from it yet."),
    NO_ADDRESS("no_address", "Not sent: the ticket has no address for it any more."),
    EARLIER_PART("earlier_part", "Not sent: an earlier part of this reply did not arrive."),
    SHORTENED("shortened", "Not sent: the reply was shortened meanwhile, and nothing is left for this part."),
    REPLY_DELETED("reply_deleted", "The reply was deleted before it was sent."),
    REPLY_UNAVAILABLE("reply_unavailable", "The text of the reply cannot be had at the moment."),
    TICKET_UNAVAILABLE("ticket_unavailable", "The customer's address cannot be had at the moment."),
    FILE_GONE("file_gone", "The file is gone, or Tick does not hand it out."),
    FILE_REFUSED("file_refused", "The channel does not take this file."),
    FILE_UNAVAILABLE("file_unavailable", "The file cannot be had at the moment."),
    NUMBER_REMOVED("number_removed", "Our own address that it was to come from is no longer set up."),
    NOT_REACHED("not_reached", "The channel could not be reached."),
    NO_ANSWER("no_answer", "The channel did not say what became of it."),
    INTERRUPTED("interrupted", "Tick stopped before the channel's answer was written down.");

    /** What the message needs at the provider is not usable now; the code is of the first release. */
    static final String AWAIT_PROVIDER = "template";

    /** They speak against the way, not against the message. */
    static final Set<String> OF_THE_WAY = Set.of(
            NOT_REACHED.code, OPTED_OUT.code, NEW_OWNER.code, NOT_CONFIRMED.code, NO_ADDRESS.code, FILE_REFUSED.code);

    private final String code;
    private final String sentence;

    Cause(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    Reason reason() {
        return saying(sentence);
    }

    /** With a sentence that knows more. */
    Reason saying(String better) {
        return new Reason(code, better);
    }

    /** A refusal by a channel, whose own code says which. */
    static Reason of(ChannelId channel, ChannelError error) {
        return new Reason(channel.value(), error.sentence());
    }

    static Reason awaitingProvider(ChannelError error) {
        return new Reason(AWAIT_PROVIDER, error.sentence());
    }
}
