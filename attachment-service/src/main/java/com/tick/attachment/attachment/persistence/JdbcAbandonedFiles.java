package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.AbandonedFiles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAbandonedFiles implements AbandonedFiles {

    private final JdbcClient jdbc;
    private final Uploaders uploaders;

    JdbcAbandonedFiles(JdbcClient jdbc, Uploaders uploaders) {
        this.jdbc = jdbc;
        this.uploaders = uploaders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> find(Deadlines deadlines, int atMost) {
        return jdbc
                .sql(
                        """
                        (select id from attachments where state = 'DISCARDED' limit :atMost)
                        union all
                        (select id from attachments where state = 'UNCLAIMED' and state_since < :unclaimed limit :atMost)
                        union all
                        (select id from attachments where state = 'CLAIMED' and state_since < :unbound limit :atMost)
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .param("unclaimed", Uploaders.utc(deadlines.unclaimedSince()))
                .param("unbound", Uploaders.utc(deadlines.unboundSince()))
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public boolean discard(UUID id, Deadlines deadlines) {
        int taken = jdbc.sql(
                        """
                        update attachments set state = 'DISCARDED', version = version + 1
                         where id = :id
                           and (state = 'DISCARDED'
                                or (state = 'UNCLAIMED' and state_since < :unclaimed)
                                or (state = 'CLAIMED' and state_since < :unbound))
                        """)
                .param("id", id.toString())
                .param("unclaimed", Uploaders.utc(deadlines.unclaimedSince()))
                .param("unbound", Uploaders.utc(deadlines.unboundSince()))
                .update();
        return taken == 1;
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from attachments where id = :id and state = 'DISCARDED'")
                .param("id", id.toString())
                .update();
    }

    @Override
    public void forgetUploaders(Instant before, int atMost) {
        uploaders.forgetBefore(before, atMost);
    }
}
