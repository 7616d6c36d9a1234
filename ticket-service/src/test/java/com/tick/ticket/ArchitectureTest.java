package com.tick.ticket;

import com.tick.support.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void thePackagesKeepTheRulesOfAllServices() {
        ArchitectureRules.check("com.tick.ticket");
    }
}
