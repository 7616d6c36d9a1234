package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ErrorClass;
import java.util.Map;
import java.util.Set;

/**
 * A refusal by WhatsApp. Only the code counts: status, title and subcode change without notice.
 *
 * @param details WhatsApp's own sentence, for agents; may be empty
 */
public record GraphError(int code, String details) {

    private static final Set<Integer> PAUSING = Set.of(
            0, 190, 3, 10, 131005, 368, 131031, 135001, 33, 133000, 133006, 133010, 131045, 131042, 131037, 131064,
            131048);
    private static final Set<Integer> BRIEFLY = Set.of(1, 131000);
    private static final Set<Integer> PATIENTLY = Set.of(2, 131016, 133004, 131057, 2494100);
    private static final Set<Integer> ABOUT_TEMPLATE =
            Set.of(132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 134101, 134102);

    private static final Map<Integer, String> SENTENCES = Map.ofEntries(
            Map.entry(0, "WhatsApp does not accept our access token"),
            Map.entry(1, "WhatsApp had an error of its own"),
            Map.entry(2, "WhatsApp is not available at the moment"),
            Map.entry(3, "Our access token lacks a permission"),
            Map.entry(4, "We make more calls than WhatsApp allows at the moment"),
            Map.entry(10, "Our access token lacks a permission"),
            Map.entry(33, "Our number is not registered with WhatsApp"),
            Map.entry(190, "WhatsApp does not accept our access token"),
            Map.entry(368, "WhatsApp has blocked our account for a policy reason"),
            Map.entry(80007, "We make more calls than WhatsApp allows at the moment"),
            Map.entry(130403, "The customer is blocked"),
            Map.entry(130429, "We send more than WhatsApp allows at the moment"),
            Map.entry(130472, "The customer is part of an experiment of WhatsApp"),
            Map.entry(130497, "WhatsApp does not allow messages to this country"),
            Map.entry(131000, "WhatsApp had an error of its own"),
            Map.entry(131005, "Our access token lacks a permission"),
            Map.entry(131016, "WhatsApp is not available at the moment"),
            Map.entry(131021, "The customer's number is our own"),
            Map.entry(131026, "The number cannot be reached on WhatsApp"),
            Map.entry(131030, "The number is not on the test number's list"),
            Map.entry(131031, "WhatsApp has locked our account"),
            Map.entry(131037, "WhatsApp has not approved our display name"),
            Map.entry(131042, "WhatsApp reports a problem with our payment"),
            Map.entry(131045, "Our number is not registered with WhatsApp"),
            Map.entry(131047, "The customer last wrote more than 24 hours ago"),
            Map.entry(131048, "WhatsApp limits our number because of spam reports"),
            Map.entry(131049, "WhatsApp chose not to deliver this message"),
            Map.entry(131050, "The customer does not want these messages"),
            Map.entry(131052, "WhatsApp cannot hand out the file"),
            Map.entry(131053, "WhatsApp does not take this file"),
            Map.entry(131056, "The customer got too many messages in a short time"),
            Map.entry(131057, "WhatsApp is not available at the moment"),
            Map.entry(131060, "The customer's message is no longer available"),
            Map.entry(131062, "WhatsApp sends this kind of message to phone numbers only"),
            Map.entry(131063, "Marketing messages are switched off for our account"),
            Map.entry(131064, "WhatsApp limits our templates"),
            Map.entry(132000, "The template does not fit the values that fill it"),
            Map.entry(132001, "The template does not exist or is not approved in this language"),
            Map.entry(132005, "The template is too long with the values that fill it"),
            Map.entry(132007, "The template violates a rule of WhatsApp"),
            Map.entry(132012, "The template does not fit the values that fill it"),
            Map.entry(132015, "The template is paused"),
            Map.entry(132016, "The template is disabled"),
            Map.entry(132018, "The template does not fit the values that fill it"),
            Map.entry(132068, "The form in the template is blocked"),
            Map.entry(132069, "The form in the template is limited at the moment"),
            Map.entry(133000, "Our number is not registered with WhatsApp"),
            Map.entry(133004, "WhatsApp is not available at the moment"),
            Map.entry(133005, "WhatsApp rejected the registration of our number"),
            Map.entry(133006, "Our number is not registered with WhatsApp"),
            Map.entry(133008, "WhatsApp rejected the registration of our number"),
            Map.entry(133009, "WhatsApp rejected the registration of our number"),
            Map.entry(133010, "Our number is not registered with WhatsApp"),
            Map.entry(133015, "WhatsApp rejected the registration of our number"),
            Map.entry(133016, "WhatsApp rejected the registration of our number"),
            Map.entry(134011, "The terms for payments on WhatsApp have not been accepted"),
            Map.entry(134100, "Marketing messages are switched off for our account"),
            Map.entry(134101, "The template is not ready to be sent"),
            Map.entry(134102, "The template is not ready to be sent"),
            Map.entry(135001, "WhatsApp has blocked our account for a policy reason"),
            Map.entry(136024, "WhatsApp rejected the registration of our number"),
            Map.entry(137000, "The customer's identity has changed"),
            Map.entry(2494100, "WhatsApp is not available at the moment"));

    /** Our request was wrong: what WhatsApp says of it is worth more than a sentence of ours. */
    private static final Set<Integer> WRONG_REQUEST =
            Set.of(100, 803, 2500, 2635, 131008, 131009, 131051, 131055, 135000, 1752041);

    public ChannelError forCore() {
        return new ChannelError(errorClass(), code, sentence(), details);
    }

    public ErrorClass errorClass() {
        if (PAUSING.contains(code) || (code >= 200 && code <= 299)) {
            return ErrorClass.STOP_SENDER;
        }
        if (BRIEFLY.contains(code)) {
            return ErrorClass.RETRY_BRIEFLY;
        }
        if (PATIENTLY.contains(code)) {
            return ErrorClass.RETRY;
        }
        if (ABOUT_TEMPLATE.contains(code)) {
            return ErrorClass.AWAIT_PROVIDER;
        }
        return switch (code) {
            case 4, 80007 -> ErrorClass.QUOTA_EXCEEDED;
            case 130429 -> ErrorClass.SENDER_TOO_FAST;
            case 131056 -> ErrorClass.RECIPIENT_TOO_FAST;
            case 131047 -> ErrorClass.AWAIT_CUSTOMER;
            case 131053 -> ErrorClass.FILE_REJECTED;
            default -> ErrorClass.FAIL;
        };
    }

    /** In plain English, for agents; programs tell it in other languages by its code. */
    public String sentence() {
        var sentence = code >= 200 && code <= 299 ? SENTENCES.get(10) : SENTENCES.get(code);
        if (sentence != null) {
            return "%s (error %d).".formatted(sentence, code);
        }
        var what = WRONG_REQUEST.contains(code)
                ? "WhatsApp did not understand how the message was sent"
                : "WhatsApp refused the message";
        return details.isBlank()
                ? "%s (error %d).".formatted(what, code)
                : "%s: %s (error %d).".formatted(what, details, code);
    }
}
