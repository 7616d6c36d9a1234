package com.tick.notification.channel.whatsapp;

import com.tick.support.error.Conflict;

/** The customer cannot, or does not want to, be written to on WhatsApp. */
public class CustomerUnreachableException extends Conflict {

    private CustomerUnreachableException(String code, String sentence) {
        super(code, sentence);
    }

    static CustomerUnreachableException noNumber() {
        return new CustomerUnreachableException(
                "customer-unreachable", "The ticket has no number for WhatsApp, or its customer wants no messages.");
    }

    static CustomerUnreachableException newOwner() {
        return new CustomerUnreachableException("number-lost", TicketReachability.Obstacle.NEW_OWNER.sentence());
    }

    static CustomerUnreachableException unconfirmed() {
        return new CustomerUnreachableException(
                "number-unconfirmed", TicketReachability.Obstacle.NOT_CONFIRMED.sentence());
    }

    static CustomerUnreachableException optedOut() {
        return new CustomerUnreachableException(
                "customer-opted-out", "The customer asked for no more messages on WhatsApp.");
    }

    static CustomerUnreachableException noMarketing() {
        return new CustomerUnreachableException(
                "customer-opted-out", "The customer wants no advertising, and WhatsApp takes this template for some.");
    }
}
