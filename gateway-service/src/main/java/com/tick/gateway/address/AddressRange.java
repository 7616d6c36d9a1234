package com.tick.gateway.address;

import io.netty.util.NetUtil;
import java.math.BigInteger;

/** A network such as {@code 10.0.0.0/8}, or a single address. */
record AddressRange(int bytes, int prefix, BigInteger network) {

    static AddressRange parse(String text) {
        var slash = text.indexOf('/');
        var literal = slash < 0 ? text : text.substring(0, slash);
        var address = NetUtil.createByteArrayFromIpAddressString(literal);
        if (address == null) {
            throw new IllegalArgumentException("TRUSTED_PROXIES: '%s' is not an address or network".formatted(text));
        }
        var prefix = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
        return new AddressRange(address.length, prefix, head(address, prefix));
    }

    boolean contains(byte[] address) {
        return address.length == bytes && head(address, prefix).equals(network);
    }

    private static BigInteger head(byte[] address, int prefix) {
        return new BigInteger(1, address).shiftRight(address.length * 8 - prefix);
    }
}
