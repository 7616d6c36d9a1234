package com.tick.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.EveryPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests whose senders had no answer. */
class RepetitionTest extends RunningReplyService {

    @Autowired
    ApplicationContext service;

    @Test
    void everyPostTakesAKey() {
        assertThat(EveryPost.thatIgnoresKeys(service)).isEmpty();
    }
}
