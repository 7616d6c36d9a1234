package com.tick.support.test;

import org.springframework.test.context.ActiveProfilesResolver;

/** Switches the MariaDB dialect on where MariaDB stands in; on MySQL it would silently drop SKIP LOCKED. */
final class RealInfrastructureProfiles implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> testClass) {
        return RealInfrastructure.get().embedded() ? new String[] {"embedded"} : new String[0];
    }
}
