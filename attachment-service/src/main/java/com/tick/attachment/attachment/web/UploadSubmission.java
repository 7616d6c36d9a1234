package com.tick.attachment.attachment.web;

import com.tick.attachment.attachment.ClaimToken;
import com.tick.attachment.attachment.ReceivedFile;
import com.tick.attachment.attachment.UploadFile;
import com.tick.attachment.attachment.Uploader;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes an upload in once, however often it is sent with the same key.
 *
 * <p>The claim token must not be stored and has to be the same for a repetition, so it is computed from the key, which is
 * not stored either, and from a salt, which is.
 */
@Component
class UploadSubmission {

    private static final String OPERATION = "POST /api/attachments";
    private static final String BETWEEN = " ";

    private final UploadFile uploadFile;
    private final IdempotencyKeys keys;

    UploadSubmission(UploadFile uploadFile, IdempotencyKeys keys) {
        this.uploadFile = uploadFile;
        this.keys = keys;
    }

    /** @param replayed the same upload was taken in before */
    record Submitted(UUID id, ClaimToken token, boolean replayed) {}

    Submitted handle(ReceivedFile file, @Nullable String key, Caller caller) {
        if (key == null) {
            var token = ClaimToken.random();
            var command = new UploadFile.Command(file, uploaderOf(caller), token, it -> {});
            return new Submitted(uploadFile.handle(command).id(), token, false);
        }
        var content = new ContentHash().add(file.name().value()).add(file.sha256());
        var claim = keys.claim(OPERATION, scopeOf(caller), key, content.hex());
        if (claim.answer() != null) {
            var known = claim.answer().split(BETWEEN, 2);
            return new Submitted(UUID.fromString(known[0]), ClaimToken.of(key, known[1]), true);
        }
        try {
            return upload(file, key, claim, caller);
        } catch (RuntimeException failed) {
            keys.release(claim);
            throw failed;
        }
    }

    private Submitted upload(ReceivedFile file, String key, Claim claim, Caller caller) {
        var salt = ClaimToken.random().value();
        var token = ClaimToken.of(key, salt);
        var command = new UploadFile.Command(
                file, uploaderOf(caller), token, it -> keys.complete(claim, it.id() + BETWEEN + salt));
        return new Submitted(uploadFile.handle(command).id(), token, false);
    }

    private static String addressOf(Caller caller) {
        var address = caller.claim("addr");
        return address == null ? caller.subject() : address;
    }

    private static Uploader uploaderOf(Caller caller) {
        var ticket = caller.claim("ticket");
        return new Uploader(addressOf(caller), ticket == null ? null : Long.valueOf(ticket));
    }

    private static String scopeOf(Caller caller) {
        return caller.anonymous() ? "addr:" + addressOf(caller) : caller.subject();
    }
}
