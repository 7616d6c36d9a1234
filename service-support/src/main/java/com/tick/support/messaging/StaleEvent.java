package com.tick.support.messaging;

/** An event came after a later one of its stream. Applying it would undo what is newer. */
class StaleEvent extends RuntimeException {

    StaleEvent(ConsumedRecord record) {
        super("It came after a later event of %s %s.".formatted(record.topic(), record.key()));
    }
}
