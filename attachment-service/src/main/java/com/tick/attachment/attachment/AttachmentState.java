package com.tick.attachment.attachment;

/** Where a file stands in its life. */
public enum AttachmentState {
    /** Uploaded ahead of a ticket or reply; nobody can read it. */
    UNCLAIMED,
    /** Handed to the service that is creating its ticket or reply; the event that binds it is on its way. */
    CLAIMED,
    /** Belongs to a ticket, or to a reply on it. */
    BOUND,
    /** Its reply was deleted; shown to nobody. */
    WITHDRAWN,
    /** Nobody wanted it; its bytes are being removed. */
    DISCARDED
}
