package com.tick.notification.channel;

import java.util.Map;
import java.util.Set;

/**
 * A refusal by WhatsApp. Only the code counts: status, title and subcode change without notice.
 *
 * @param details WhatsApp's own sentence, for agents; may be empty
 */
public record GraphError(int code, String details) {

    private static final Set<Integer> PAUSING =
            Set.of(0, 190, 3, 10, 131005, 368, 131031, 33, 133010, 131045, 133006, 131042, 131037, 131064, 131048);
    private static final Set<Integer> BRIEFLY = Set.of(1, 131000);
    private static final Set<Integer> PATIENTLY = Set.of(2, 131016, 133004, 131057);

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(0, "WhatsApp does not accept our access token"),
            Map.entry(190, "WhatsApp does not accept our access token"),
            Map.entry(3, "Our access token lacks a permission"),
            Map.entry(10, "Our access token lacks a permission"),
            Map.entry(131005, "Our access token lacks a permission"),
            Map.entry(368, "WhatsApp has blocked our account for a policy reason"),
            Map.entry(131031, "WhatsApp has locked our account"),
            Map.entry(33, "Our number is not registered with WhatsApp"),
            Map.entry(133010, "Our number is not registered with WhatsApp"),
            Map.entry(131042, "WhatsApp reports a problem with our payment"),
            Map.entry(131037, "WhatsApp has not approved our display name"),
            Map.entry(131048, "WhatsApp limits our number because of spam reports"),
            Map.entry(131064, "WhatsApp limits our templates"),
            Map.entry(131047, "The customer last wrote more than 24 hours ago"),
            Map.entry(131026, "The number cannot be reached on WhatsApp"),
            Map.entry(131021, "The customer's number is our own"),
            Map.entry(131030, "The number is not on the test number's list"),
            Map.entry(131049, "WhatsApp chose not to deliver this message"),
            Map.entry(131050, "The customer does not want these messages"),
            Map.entry(130403, "The customer is blocked"),
            Map.entry(130472, "The customer is part of an experiment of WhatsApp"),
            Map.entry(130497, "WhatsApp does not allow messages to this country"),
            Map.entry(132001, "The template does not exist or is not approved in this language"),
            Map.entry(132015, "The template is paused"),
            Map.entry(132016, "The template is disabled"),
            Map.entry(131053, "WhatsApp does not take this file"),
            Map.entry(137000, "The customer's identity has changed"));

    public ErrorClass errorClass() {
        if (PAUSING.contains(code) || (code >= 200 && code <= 299)) {
            return ErrorClass.PAUSE;
        }
        if (BRIEFLY.contains(code)) {
            return ErrorClass.RETRY_BRIEFLY;
        }
        if (PATIENTLY.contains(code)) {
            return ErrorClass.RETRY;
        }
        return switch (code) {
            case 4, 80007 -> ErrorClass.QUOTA;
            case 130429 -> ErrorClass.THROUGHPUT;
            case 131056 -> ErrorClass.PAIR_RATE;
            case 131047 -> ErrorClass.WINDOW_CLOSED;
            case 131053 -> ErrorClass.FILE_REJECTED;
            default -> ErrorClass.FAIL;
        };
    }

    /** In plain words, for agents. */
    public String sentence() {
        var words = WORDS.get(code);
        if (words != null) {
            return "%s (error %d).".formatted(words, code);
        }
        return details.isBlank()
                ? "WhatsApp refused the message (error %d).".formatted(code)
                : "WhatsApp refused the message: %s (error %d).".formatted(details, code);
    }
}
