package com.tick.attachment.attachment;

/** Who wants to read a file. */
public sealed interface Reader {

    /** Reads the files of every ticket. */
    record Agent() implements Reader {}

    /** Another service, which answers for its own reader. */
    record Service() implements Reader {}

    /** Reads the files of one ticket, but not those of notes among agents. */
    record Customer(long ticketId) implements Reader {}
}
