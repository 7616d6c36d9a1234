package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.Customer;
import com.tick.ticket.ticket.Issue;
import com.tick.ticket.ticket.ReferenceTakenException;
import com.tick.ticket.ticket.StoredTicket;
import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketAttachment;
import com.tick.ticket.ticket.TicketStatus;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Tickets and their files as rows. */
class TicketRows {

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the commit. */
    Optional<Ticket> locked(long id) {
        return jdbc.sql("select * from tickets where id = ? for update")
                .param(id)
                .query((row, number) -> stored(row))
                .optional()
                .map(Ticket::of);
    }

    /** Nobody looks before whether the reference is free: of two with the same the database takes one. */
    void insert(Ticket ticket) {
        var id = new GeneratedKeyHolder();
        try {
            insert(ticket, id);
        } catch (DuplicateKeyException duplicate) {
            if (isTaken(ticket.reference())) {
                throw new ReferenceTakenException(ticket.reference());
            }
            throw duplicate;
        }
        ticket.storedAs(Objects.requireNonNull(id.getKey()).longValue());
        insertFiles(ticket);
    }

    private void insert(Ticket ticket, GeneratedKeyHolder id) {
        var customer = ticket.customer();
        var issue = ticket.issue();
        jdbc.sql(
                        """
                        insert into tickets (uuid, reference, name, email, mobile, mobile_e164, mobile_digits, mobile_guessed, username, language,
                                             description, issue_type, issue_title, status, channel, whatsapp_enabled,
                                             whatsapp_notifications, contact_id, command_key, assignee_id, link_version,
                                             link_sha256, created_at, last_customer_at, waiting_since, updated_at, version, event_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(bytes(ticket.uuid()))
                .param(ticket.reference())
                .param(customer.name())
                .param(customer.email())
                .param(customer.mobile())
                .param(customer.mobileE164())
                .param(customer.mobileDigits())
                .param(customer.mobileGuessed())
                .param(customer.username())
                .param(customer.language())
                .param(issue.description())
                .param(issue.issueType())
                .param(issue.issueTitle())
                .param(ticket.status().wireName())
                .param(ticket.channel())
                .param(ticket.whatsappEnabled())
                .param(ticket.whatsappNotifications())
                .param(ticket.contactId())
                .param(ticket.commandKey())
                .param(ticket.assigneeId())
                .param(ticket.linkVersion())
                .param(ticket.linkSha256())
                .param(Times.param(ticket.createdAt()))
                .param(Times.param(ticket.createdAt()))
                .param(Times.param(ticket.createdAt()))
                .param(Times.param(ticket.updatedAt()))
                .param(ticket.version())
                .param(ticket.eventVersion())
                .update(id);
    }

    private void insertFiles(Ticket ticket) {
        var files = ticket.attachments();
        if (files.isEmpty()) {
            return;
        }
        var params = new ArrayList<@Nullable Object>();
        for (int position = 0; position < files.size(); position++) {
            var file = files.get(position);
            Collections.addAll(
                    params,
                    ticket.id(),
                    position,
                    file.attachmentId(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.state());
        }
        jdbc.sql(
                        "insert into ticket_attachments (ticket_id, position, attachment_id, name, content_type, size, state) values "
                                + String.join(", ", Collections.nCopies(files.size(), "(?, ?, ?, ?, ?, ?, ?)")))
                .params(params)
                .update();
    }

    /** What never changes stays out of it. */
    void update(Ticket ticket) {
        jdbc.sql(
                        """
                        update tickets set waiting_since = if(? = 'closed', null, waiting_since), status = ?, assignee_id = ?, whatsapp_enabled = ?, updated_at = ?, event_version = ?,
                                           version = version + 1
                         where id = ?
                        """)
                .param(ticket.status().wireName())
                .param(ticket.status().wireName())
                .param(ticket.assigneeId())
                .param(ticket.whatsappEnabled())
                .param(Times.param(ticket.updatedAt()))
                .param(ticket.eventVersion())
                .param(ticket.id())
                .update();
        ticket.storedAs(ticket.id());
    }

    /** Reads past the transaction's snapshot, which may be older than the row that was met. */
    private boolean isTaken(String reference) {
        return jdbc.sql("select count(*) from tickets where reference = ? lock in share mode")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private StoredTicket stored(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        return new StoredTicket(
                id,
                row.getString("reference"),
                new Customer(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("mobile"),
                        row.getString("mobile_e164"),
                        row.getString("mobile_digits"),
                        row.getBoolean("mobile_guessed"),
                        row.getString("username"),
                        row.getString("language")),
                new Issue(row.getString("description"), row.getString("issue_type"), row.getString("issue_title")),
                new StoredTicket.Origin(
                        row.getString("channel"),
                        row.getString("contact_id"),
                        row.getString("command_key"),
                        Times.read(row, "created_at")),
                new StoredTicket.Link(
                        uuid(row.getBytes("uuid")), row.getInt("link_version"), row.getString("link_sha256")),
                new StoredTicket.State(
                        TicketStatus.of(row.getString("status")),
                        row.getObject("assignee_id", Long.class),
                        row.getBoolean("whatsapp_enabled"),
                        row.getBoolean("whatsapp_notifications"),
                        Times.read(row, "updated_at"),
                        row.getLong("version"),
                        row.getLong("event_version")),
                () -> filesOf(id));
    }

    private List<TicketAttachment> filesOf(long id) {
        return jdbc.sql("select * from ticket_attachments where ticket_id = ? order by position")
                .param(id)
                .query((row, number) -> new TicketAttachment(
                        row.getString("attachment_id"),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getObject("size", Long.class),
                        row.getString("state")))
                .list();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
