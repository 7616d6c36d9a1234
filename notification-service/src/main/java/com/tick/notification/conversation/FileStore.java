package com.tick.notification.conversation;

import java.nio.file.Path;

/** Where files go before their message becomes part of a ticket. */
public interface FileStore {

    /**
     * Stores it once, however often it is brought.
     *
     * @param id that its ticket or reply knows it by
     * @throws com.tick.notification.channel.FileRefusedException when it can't be stored, now or later
     * @throws com.tick.support.error.Unavailable when attachment-service does not answer
     */
    void store(String id, String name, Path content);

    /**
     * Says that it does not come, so that its ticket or reply can show that.
     *
     * @throws com.tick.support.error.Unavailable when attachment-service does not answer
     */
    void absent(String id, String name, FileAbsence why);
}
