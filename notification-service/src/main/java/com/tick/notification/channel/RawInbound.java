package com.tick.notification.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A body as a provider brought it: journalled before anybody read it.
 *
 * @param journalId of its entry, by which the channel can open it again for a file in it
 * @param body opened anew by each reader, so that a large one need not be in memory
 */
public record RawInbound(long journalId, ChannelId channel, Instant receivedAt, long size, Body body) {

    /** Where the bytes come from; closed by whoever opens it. */
    public interface Body {
        InputStream open() throws IOException;
    }

    /** All of it; for channels whose bodies are small. */
    public byte[] bytes() {
        try (var in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
