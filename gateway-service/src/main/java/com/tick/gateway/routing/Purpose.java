package com.tick.gateway.routing;

/** What a request is for, where that has a smaller allowance of its own. */
public enum Purpose {
    SIGN_IN,
    SEND_LINK,
    CREATE_TICKET,
    UPLOAD
}
