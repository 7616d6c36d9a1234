package com.tick.notification.channel.email;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ErrorClass;

/** Refusals of mail servers, by their codes and in words. */
final class SmtpErrors {

    private SmtpErrors() {}

    static ChannelError of(ErrorClass errorClass, int code, String details) {
        var said = details.isBlank() ? "" : ": " + details.strip();
        var sentence =
                switch (errorClass) {
                    case STOP_SENDER -> "The mail server does not accept mail from us" + said;
                    case RETRY -> "The mail server asks us to try again later" + said;
                    default -> "The mail could not be delivered" + said;
                };
        return new ChannelError(errorClass, code, sentence, details);
    }

    /** As it was kept: 4xx was tried again until the time was up. */
    static ChannelError of(int code, String details) {
        return of(code >= 400 && code < 500 ? ErrorClass.RETRY : ErrorClass.FAIL, code, details);
    }
}
