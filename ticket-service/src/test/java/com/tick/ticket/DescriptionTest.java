package com.tick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.contract.Contract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class DescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void everyOperationIsDescribedWithExamplesThatFit() throws Exception {
        var description = Contract.of("ticket-service", port);

        assertThat(description.gaps()).isEmpty();
    }
}
