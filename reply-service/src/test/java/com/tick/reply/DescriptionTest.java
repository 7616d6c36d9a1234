package com.tick.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.contract.Contract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class DescriptionTest extends RunningReplyService {

    @LocalServerPort
    int port;

    @Test
    void everyOperationIsDescribedWithExamplesThatFit() throws Exception {
        var description = Contract.of("reply-service", port);

        assertThat(description.gaps()).isEmpty();
    }
}
