package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.InboundEvent;
import java.time.Instant;
import java.util.List;

/** Takes a webhook body apart. */
public interface InboundReader {

    /** @throws com.tick.notification.channel.UnreadableBodyException when it is no envelope at all */
    List<InboundEvent> read(byte[] body, Instant receivedAt);
}
