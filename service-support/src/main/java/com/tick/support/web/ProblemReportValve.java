package com.tick.support.web;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Tomcat's own refusals as problems: those of requests that never come to a servlet. */
public class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(problem(status));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody reads the answer", gone);
        }
    }

    /** The constants hold nothing that JSON would have to escape. */
    static String problem(HttpStatus status) {
        var code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var message = status.is5xxServerError()
                ? "Something went wrong on our end. Try again."
                : "The request cannot be read: " + status.getReasonPhrase() + ".";
        return """
                {"type":"urn:tick:problem:%s","title":"%s","status":%d,"detail":"%s","success":false,"message":"%s","errors":[]}"""
                .formatted(
                        status == HttpStatus.BAD_REQUEST ? "malformed" : code,
                        status.getReasonPhrase(),
                        status.value(),
                        message,
                        message);
    }
}
