package com.tick.attachment.attachment;

import org.jspecify.annotations.Nullable;

/**
 * Who uploads a file ahead of the ticket or reply that it is for.
 *
 * @param address as far as one can tell: stands for the client's address and does not reveal it
 * @param ticketId whose private link it is uploaded with; null without one
 */
public record Uploader(String address, @Nullable Long ticketId) {}
