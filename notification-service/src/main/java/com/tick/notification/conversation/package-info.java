/** Takes in what customers write on WhatsApp and finds the ticket for it. Publishes the commands OpenTicket and AddCustomerReply; listens to tick.ticket.events, because a ticket that it asked for, or whose status changed, decides where the next message goes; a message is stored once, and the step that makes it a command happens once, in one transaction with the command. */
@NullMarked
package com.tick.notification.conversation;

import org.jspecify.annotations.NullMarked;
