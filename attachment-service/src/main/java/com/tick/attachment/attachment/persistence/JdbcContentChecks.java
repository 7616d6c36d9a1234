package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.ContentChecks;
import com.tick.attachment.attachment.StoredFile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcContentChecks implements ContentChecks {

    private final JdbcClient jdbc;

    JdbcContentChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> due(Instant soundBefore, Instant lostBefore, int atMost) {
        return jdbc.sql(
                        """
                        (select %1$s from attachments
                          where content_state in ('MISSING', 'DAMAGED') and state <> 'DISCARDED' and checked_at < :lost
                          order by checked_at limit :atMost)
                        union
                        (select %1$s from attachments
                          where checked_at < :sound and state <> 'DISCARDED'
                            and content_state not in ('AWAITED', 'UNAVAILABLE', 'TOO_LARGE')
                          order by checked_at limit :atMost)
                        limit :atMost
                        """
                                .formatted(StoredFileRow.COLUMNS))
                .param("lost", Uploaders.utc(lostBefore))
                .param("sound", Uploaders.utc(soundBefore))
                .param("atMost", atMost)
                .query((row, number) -> StoredFileRow.toFile(row))
                .list();
    }

    @Override
    public void checked(UUID id, Instant at) {
        jdbc.sql("update attachments set checked_at = :at where id = :id")
                .param("at", Uploaders.utc(at))
                .param("id", id.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> known(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select id from attachments where id in (:ids)")
                .param("ids", ids.stream().map(UUID::toString).toList())
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
