package com.tick.notification.livefeed.web;

import com.tick.support.error.Unavailable;

/** As many pages follow the events as this copy of the service can serve. */
class TooManyStreams extends Unavailable {

    TooManyStreams() {
        super("event stream", null);
    }
}
