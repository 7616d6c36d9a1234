package com.tick.support.wakeup;

import java.net.InetSocketAddress;

/**
 * A running copy of the service.
 *
 * @param token what a signal to it must begin with; only who reads the schema knows it
 */
record Instance(String id, String address, int port, String token) {

    InetSocketAddress socketAddress() {
        return new InetSocketAddress(address, port);
    }
}
