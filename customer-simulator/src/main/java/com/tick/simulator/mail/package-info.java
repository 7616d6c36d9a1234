/** A mail server with the desk's mailbox and the customers': GreenMail's SMTP and IMAP, and what tests ask of it. */
@NullMarked
package com.tick.simulator.mail;

import org.jspecify.annotations.NullMarked;
