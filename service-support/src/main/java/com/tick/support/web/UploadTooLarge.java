package com.tick.support.web;

import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Says which file of a form is too large, and how large it may be. */
final class UploadTooLarge {

    private static final long MEGABYTE = 1024L * 1024;

    private UploadTooLarge() {}

    static ProblemDetail problem(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof FileSizeLimitExceededException file) {
                var field = Objects.requireNonNullElse(file.getFieldName(), "file");
                var name = Objects.requireNonNullElse(file.getFileName(), field);
                var sentence = "“%s” is larger than %s.".formatted(name, size(file.getPermittedSize()));
                return problem(sentence, List.of(new Problems.FieldError(field, sentence)));
            }
            if (it instanceof SizeException whole) {
                return problem(
                        "The upload is larger than %s in total.".formatted(size(whole.getPermittedSize())), List.of());
            }
        }
        return problem("This file is too large.", List.of());
    }

    private static ProblemDetail problem(String sentence, List<Problems.FieldError> errors) {
        return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", sentence, errors);
    }

    private static String size(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
