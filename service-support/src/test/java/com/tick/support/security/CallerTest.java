package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void aCallerHasANumberAmongItsOwnKindOnly() {
        var caller = new Caller("token:7", Set.of("viewer"), Map.of());

        assertThat(caller.idAs("token")).isEqualTo(7);
        assertThat(caller.is("agent")).isFalse();
        assertThatThrownBy(() -> caller.idAs("agent")).isInstanceOf(OtherKindOfCaller.class);
    }
}
