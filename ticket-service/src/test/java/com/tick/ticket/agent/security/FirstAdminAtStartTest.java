package com.tick.ticket.agent.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.tick.ticket.agent.EmailTaken;
import com.tick.ticket.agent.FirstAdmin;
import org.junit.jupiter.api.Test;

class FirstAdminAtStartTest {

    @Test
    void theCopyThatComesSecondStartsAllTheSame() {
        var firstAdmin = mock(FirstAdmin.class);
        when(firstAdmin.handle(any())).thenThrow(new EmailTaken());
        var atStart = new FirstAdminAtStart(firstAdmin, "boss@example.org", "", "production");

        assertThatCode(atStart::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
