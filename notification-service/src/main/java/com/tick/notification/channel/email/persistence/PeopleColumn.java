package com.tick.notification.channel.email.persistence;

import com.tick.notification.channel.email.MailPeople;
import tools.jackson.databind.json.JsonMapper;

/** Senders and recipients of a mail in one column. */
final class PeopleColumn {

    private static final JsonMapper JSON = new JsonMapper();

    private PeopleColumn() {}

    static String write(MailPeople people) {
        return JSON.writeValueAsString(people);
    }

    static MailPeople read(String column) {
        return JSON.readValue(column, MailPeople.class);
    }
}
