package com.tick.attachment;

import com.tick.support.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void thePackagesKeepTheRulesOfAllServices() {
        ArchitectureRules.check("com.tick.attachment");
    }
}
