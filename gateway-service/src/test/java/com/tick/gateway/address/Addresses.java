package com.tick.gateway.address;

import java.util.List;

/** Addresses for tests of other packages. */
public final class Addresses {

    private Addresses() {}

    public static ClientAddresses trusting(String... proxies) {
        return new ClientAddresses(List.of(proxies));
    }
}
