package com.tick.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * A file of a customer's message, which is fetched afterwards by {@link Channel#fetch}.
 *
 * @param locator what the channel finds it by: an id at the provider, or its place in the journalled body
 * @param sha256 of its bytes in hex; null where nobody says
 * @param contentId by which the message's HTML shows it inline; null for every other file
 */
public record InboundFile(
        String locator, String contentType, String name, @Nullable String sha256, @Nullable String contentId) {}
