package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * What a message needs beside what is on record, fetched at the moment it leaves.
 *
 * @param words of a reply
 * @param file of a reply
 */
public record Material(ReplyWords.@Nullable Words words, @Nullable File file) {

    static final Material NONE = new Material(null, null);

    /**
     * A file that is ready to be shown.
     *
     * @param kind null when WhatsApp does not take such files: the customer gets a link instead
     * @param mediaId its id at WhatsApp, when it is of a kind that WhatsApp takes
     */
    public record File(String name, @Nullable MediaKind kind, @Nullable String mediaId) {}
}
