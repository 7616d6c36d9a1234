package com.tick.gateway.securitylog;

import com.tick.gateway.address.Addresses;
import tools.jackson.databind.json.JsonMapper;

/** Watches for tests of other packages. */
public final class Watches {

    private Watches() {}

    /** One whose reports go nowhere. */
    public static SecurityWatch ofNobody() {
        return new SecurityWatch(new SecurityReports(JsonMapper.builder().build()), Addresses.trusting());
    }
}
