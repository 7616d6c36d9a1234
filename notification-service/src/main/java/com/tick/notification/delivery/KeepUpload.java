package com.tick.notification.delivery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that a file is at the provider already, so that a second attempt need not bring it again. */
@Component
public class KeepUpload {

    private final Messages messages;

    KeepUpload(Messages messages) {
        this.messages = messages;
    }

    @Transactional
    public void handle(long seq, String uploadId) {
        messages.lock(seq).ifPresent(it -> {
            it.uploaded(uploadId);
            messages.save(it);
        });
    }
}
