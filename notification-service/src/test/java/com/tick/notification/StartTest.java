package com.tick.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.outbound.MessageQueries;
import com.tick.support.test.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithRealInfrastructure
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StartTest {

    @Autowired
    MessageQueries messages;

    @Test
    void startsOnRealServers() {
        assertThat(messages.backlog().waiting()).isZero();
    }
}
