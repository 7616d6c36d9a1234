package com.tick.ticket.ticket.web;

import java.util.List;

/** A request to open a ticket, whichever of the three kinds of body it had. */
record IncomingTicket(CreateTicketRequest fields, List<IncomingPart> files) {}
