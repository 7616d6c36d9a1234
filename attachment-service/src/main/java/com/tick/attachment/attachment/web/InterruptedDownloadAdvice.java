package com.tick.attachment.attachment.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Lets an interrupted download fail in the container, which then cuts the connection. A problem document written now
 * would be taken for the rest of the file, and a client would have a whole answer with wrong bytes.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InterruptedDownloadAdvice {

    @ExceptionHandler
    void on(DownloadInterruptedException interrupted) {
        throw interrupted;
    }
}
