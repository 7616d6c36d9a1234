package com.tick.notification.inbound;

import java.time.Instant;
import java.util.List;

/** Takes a webhook body apart. */
public interface EnvelopeReader {

    /** @throws UnreadableEnvelope when it is no envelope at all; a strange item in it becomes a placeholder */
    List<Item> read(byte[] body, Instant receivedAt);
}
