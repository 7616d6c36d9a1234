package com.tick.notification.outbound;

import com.tick.support.error.Conflict;

/** The customer cannot, or does not want to, be written to on WhatsApp. */
public class CustomerUnreachable extends Conflict {

    private CustomerUnreachable(String code, String sentence) {
        super(code, sentence);
    }

    static CustomerUnreachable noNumber() {
        return new CustomerUnreachable(
                "customer-unreachable", "The ticket has no number for WhatsApp, or its customer wants no messages.");
    }

    static CustomerUnreachable newOwner() {
        return new CustomerUnreachable("number-lost", TicketChannel.Obstacle.NEW_OWNER.sentence());
    }

    static CustomerUnreachable unconfirmed() {
        return new CustomerUnreachable("number-unconfirmed", TicketChannel.Obstacle.NOT_CONFIRMED.sentence());
    }

    static CustomerUnreachable optedOut() {
        return new CustomerUnreachable("customer-opted-out", "The customer asked for no more messages on WhatsApp.");
    }

    static CustomerUnreachable noMarketing() {
        return new CustomerUnreachable(
                "customer-opted-out", "The customer wants no advertising, and WhatsApp takes this template for some.");
    }
}
