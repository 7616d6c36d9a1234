package com.tick.attachment.attachment.web;

/** Names as other services send them. */
public final class Names {

    private Names() {}

    public static String encode(String name) {
        return PercentEncoding.encode(name);
    }
}
