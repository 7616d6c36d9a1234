package com.tick.torture.history;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked of the whole, with however many tries.
 *
 * @param id its number, from 1
 * @param round the fault during which it was asked
 * @param text what is to be stored, which nothing else carries; of a change of status the new one
 * @param ticket whose ticket; 0 for a new one
 * @param fileHash of the file that comes with it
 * @param status of the answer; 0 for none
 * @param result the id of what was made; 0 for none
 * @param endedAt of the monotonic clock
 */
public record Operation(
        long id,
        String round,
        Kind kind,
        String text,
        long ticket,
        @Nullable String fileHash,
        Outcome outcome,
        int status,
        long result,
        long endedAt) {

    Operation ended(Outcome how, int answered, long made, long at) {
        return new Operation(id, round, kind, text, ticket, fileHash, how, answered, made, at);
    }

    /** The part of the text that tells it from all others, in plain ASCII. */
    public String token() {
        return text.substring(text.indexOf('['), text.indexOf(']') + 1);
    }

    /** Whether the whole has said yes to it. */
    public boolean acknowledged() {
        return outcome == Outcome.OK;
    }
}
