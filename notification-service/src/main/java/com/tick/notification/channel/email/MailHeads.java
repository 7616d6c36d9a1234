package com.tick.notification.channel.email;

import java.io.IOException;

/** Looks at a mail as far as it has to be known to be journalled. */
public interface MailHeads {

    /** @throws IOException when its bytes cannot be had; never because of what the mail is */
    MailHead of(RawMail raw, DeskAddresses desk) throws IOException;
}
