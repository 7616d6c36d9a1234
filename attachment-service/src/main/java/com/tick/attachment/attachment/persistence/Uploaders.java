package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.StoredFile;
import com.tick.attachment.attachment.TooManyUnclaimedFilesException;
import com.tick.attachment.attachment.UploadLimits;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that upload files ahead, one row each, so that they can be made to take turns. */
@Component
class Uploaders {

    private final JdbcClient jdbc;

    Uploaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the address's row until the transaction ends, so that what is counted here stays true until then. */
    void requireRoom(String address, StoredFile file, UploadLimits limits) {
        jdbc.sql(
                        """
                        insert into uploaders (address, last_upload_at) values (:address, :now)
                        on duplicate key update last_upload_at = values(last_upload_at)
                        """)
                .param("address", address)
                .param("now", utc(file.createdAt()))
                .update();
        if (unclaimedBytes(address) + file.size() > limits.unclaimedBytes()) {
            throw new TooManyUnclaimedFilesException(limits);
        }
    }

    long unclaimedBytes(String address) {
        return jdbc.sql(
                        "select coalesce(sum(size), 0) from attachments where address = :address and state = 'UNCLAIMED'")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    void forgetBefore(Instant time, int atMost) {
        jdbc.sql("delete from uploaders where last_upload_at < :time order by last_upload_at limit :atMost")
                .param("time", utc(time))
                .param("atMost", atMost)
                .update();
    }

    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
