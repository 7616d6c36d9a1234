package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.ContentState;
import com.tick.attachment.attachment.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row of a file as queries read it. */
final class StoredFileRow {

    static final String COLUMNS =
            "id, name, content_type, size, sha256, content_state, thumbnail, reply_id, created_at";

    private StoredFileRow() {}

    static StoredFile toFile(ResultSet row) throws SQLException {
        return new StoredFile(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                ContentState.valueOf(row.getString("content_state")),
                row.getBoolean("thumbnail"),
                row.getObject("reply_id", Long.class),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
