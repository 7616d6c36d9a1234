package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Customer;
import com.tick.ticket.ticket.Language;
import com.tick.ticket.ticket.PhoneNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a ticket, whichever of the three kinds of body it had.
 *
 * @param preferred the language that the customer's browser asked for
 */
record IncomingTicket(CreateTicketRequest fields, List<IncomingPart> files, @Nullable Language preferred) {

    Customer customer(PhoneNumbers numbers) {
        return fields.customer(numbers, preferred);
    }
}
