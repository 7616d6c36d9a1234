package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.GraphError;
import java.util.Locale;

/** Why a message is where it is: a code for programs, which tell it in their reader's language, and an English sentence. */
record Reason(String code, String sentence) {

    /** The causes that are not WhatsApp's. */
    enum Cause {
        WINDOW("Waits until the customer writes or taps."),
        WINDOW_CLOSED("WhatsApp takes free messages only within 24 hours after the customer last wrote."),
        RESENT("Sent again: WhatsApp never told whether the first attempt arrived."),
        UNCONFIRMED("WhatsApp never told whether it arrived."),
        EXPIRED("Not sent: it had waited for more than 24 hours."),
        OPTED_OUT("Not sent: the customer asked for no more messages on WhatsApp."),
        NEW_OWNER("Not sent: the customer's WhatsApp number belongs to somebody else now."),
        NOT_CONFIRMED(
                "Not sent: the number was typed without its country code, and nobody has written to us from it yet."),
        EARLIER_PART("Not sent: an earlier part of this reply did not arrive."),
        SHORTENED("Not sent: the reply was shortened meanwhile, and nothing is left for this part."),
        REPLY_DELETED("The reply was deleted before it was sent."),
        REPLY_UNAVAILABLE("The text of the reply cannot be had at the moment."),
        FILE_GONE("The file is gone, or Tick does not hand it out."),
        FILE_REFUSED("WhatsApp does not take this file."),
        FILE_UNAVAILABLE("The file cannot be had at the moment."),
        NUMBER_REMOVED("The number of ours that it was to come from is no longer set up."),
        NOT_REACHED("WhatsApp could not be reached."),
        NO_ANSWER("WhatsApp did not say what became of it."),
        INTERRUPTED("Tick stopped before WhatsApp's answer was written down.");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }

        Reason reason() {
            return saying(sentence);
        }

        /** With a sentence that knows more. */
        Reason saying(String sentence) {
            return new Reason(name().toLowerCase(Locale.ROOT), sentence);
        }
    }

    /** A refusal by WhatsApp, whose own code says which. */
    static final String WHATSAPP = "whatsapp";

    /** WhatsApp does not send the template as it is. */
    static final String TEMPLATE = "template";

    static Reason of(GraphError error) {
        return new Reason(WHATSAPP, error.sentence());
    }

    static Reason template(GraphError error) {
        return new Reason(TEMPLATE, error.sentence());
    }
}
