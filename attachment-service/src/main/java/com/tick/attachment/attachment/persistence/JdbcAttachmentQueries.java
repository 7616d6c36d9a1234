package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.AttachmentQueries;
import com.tick.attachment.attachment.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcAttachmentQueries implements AttachmentQueries {

    private static final String COLUMNS = StoredFileRow.COLUMNS + ", ticket_id, internal";
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Uploaders uploaders;

    JdbcAttachmentQueries(JdbcClient jdbc, Uploaders uploaders) {
        this.jdbc = jdbc;
        this.uploaders = uploaders;
    }

    @Override
    public Optional<Found> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from attachments where id = :id and state in ('CLAIMED', 'BOUND')")
                .param("id", id.toString())
                .query(JdbcAttachmentQueries::toFound)
                .optional();
    }

    @Override
    public List<Found> ofTicket(long ticketId) {
        return jdbc.sql("select " + COLUMNS
                        + " from attachments where ticket_id = :ticketId and state = 'BOUND'"
                        + " order by reply_id is not null, reply_id, position limit :most")
                .param("ticketId", ticketId)
                .param("most", MOST)
                .query(JdbcAttachmentQueries::toFound)
                .list();
    }

    @Override
    public List<StoredFile> claimed(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var asked = List.copyOf(ids);
        return jdbc
                .sql("select " + COLUMNS + " from attachments where id in (:ids) and state = 'CLAIMED'")
                .param("ids", asked.stream().map(UUID::toString).toList())
                .query(JdbcAttachmentQueries::toFound)
                .list()
                .stream()
                .map(Found::file)
                .sorted(Comparator.comparingInt(it -> asked.indexOf(it.id())))
                .toList();
    }

    @Override
    public long unclaimedBytes(String address) {
        return uploaders.unclaimedBytes(address);
    }

    private static Found toFound(ResultSet row, int rowNumber) throws SQLException {
        return new Found(StoredFileRow.toFile(row), row.getObject("ticket_id", Long.class), row.getBoolean("internal"));
    }
}
