package com.tick.ticket.apitoken.web;

import com.tick.support.security.Caller;
import com.tick.ticket.securitylog.Requester;

/** Reads from a caller's token what the security log tells of them. */
final class Requesters {

    private Requesters() {}

    static Requester of(Caller caller) {
        return Requester.of(caller.anonymous() ? null : caller.subject(), caller.claim("ip"), caller.claim("addr"));
    }
}
