package com.tick.notification.channel.whatsapp.receipt.web;

import com.tick.notification.channel.whatsapp.receipt.MarkTicketRead;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadController {

    private final MarkTicketRead markRead;

    ReadController(MarkTicketRead markRead) {
        this.markRead = markRead;
    }

    /** An agent has opened the ticket; the customer sees blue ticks on what they wrote on WhatsApp. */
    @PutMapping("/api/whatsapp/tickets/{ticketId}/read")
    @Allow("agent")
    Answer<Map<String, Long>> read(@PathVariable long ticketId) {
        markRead.handle(ticketId);
        return Answer.of(Map.of("ticket_id", ticketId));
    }
}
