package com.tick.reply;

import com.tick.support.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceIsBuiltAsAllServicesAre() {
        ArchitectureRules.check("com.tick.reply");
    }
}
