package com.tick.notification;

import com.tick.support.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theSharedRulesHold() {
        ArchitectureRules.check("com.tick.notification");
    }
}
