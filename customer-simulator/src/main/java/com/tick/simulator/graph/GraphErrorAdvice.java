package com.tick.simulator.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Turns every refusal into the platform's error body. */
@RestControllerAdvice
class GraphErrorAdvice {
    private static final Logger log = LoggerFactory.getLogger(GraphErrorAdvice.class);

    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(GraphRefusal refusal) {
        return answer(
                GraphError.of(refusal.code()).status(),
                GraphErrorBody.answer(refusal.code(), refusal.subcode(), refusal.details()));
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> illegal(IllegalArgumentException wrong) {
        return answer(400, GraphErrorBody.answer(100, null, String.valueOf(wrong.getMessage())));
    }

    @ExceptionHandler({JacksonException.class, MultipartException.class})
    ResponseEntity<ObjectNode> unreadable(Exception wrong) {
        log.debug("Unreadable request", wrong);
        return answer(400, GraphErrorBody.answer(100, null, "The request body could not be read."));
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    ResponseEntity<ObjectNode> unknownPath(Exception wrong) {
        log.debug("Unknown path", wrong);
        return answer(404, GraphErrorBody.answer(2500, null, "Unknown path components or method."));
    }

    private static ResponseEntity<ObjectNode> answer(int status, ObjectNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
