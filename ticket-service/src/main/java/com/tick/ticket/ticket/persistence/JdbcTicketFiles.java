package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTicketFiles implements TicketFiles {

    private final JdbcClient jdbc;

    JdbcTicketFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(long ticketId, Seen file) {
        jdbc.sql(
                        """
                        update ticket_attachments
                           set name = coalesce(:name, name), content_type = coalesce(:contentType, content_type),
                               size = coalesce(:size, size), state = :state
                         where ticket_id = :ticketId and attachment_id = :attachmentId
                        """)
                .param("name", file.name())
                .param("contentType", file.contentType())
                .param("size", file.size())
                .param("state", file.state())
                .param("ticketId", ticketId)
                .param("attachmentId", file.attachmentId())
                .update();
    }
}
