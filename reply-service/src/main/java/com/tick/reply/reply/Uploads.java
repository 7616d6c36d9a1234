package com.tick.reply.reply;

import java.util.List;

/** Files that wait for the reply they were uploaded for. */
public interface Uploads {

    /**
     * Takes them all, or none, for one ticket; those already taken with the same token may be taken again.
     *
     * @throws InvalidUploadException when one of them is not there, or is not the uploader's to give
     */
    void claim(long ticketId, List<Upload> uploads);
}
