package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, form fields and multipart bodies into the same {@link IncomingTicket}, and validates it. */
class IncomingTicketResolver implements HandlerMethodArgumentResolver {

    /** The longest description, as escaped as JSON allows, and the other fields. */
    private static final int LARGEST_JSON = 128 * 1024;

    private final JsonMapper json;

    IncomingTicketResolver(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IncomingTicket.class;
    }

    @Override
    public IncomingTicket resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null || binders == null) {
            throw new IllegalStateException("No servlet request to read a ticket from");
        }
        FormParts.check(http);
        var form = new FormFields(http, json);
        var fields = isJson(http) ? fromJson(http) : form.request();
        var binder = binders.createBinder(request, fields, "ticket");
        binder.validate();
        form.reportTo(binder.getBindingResult());
        refuseUnlessValid(parameter, binder.getBindingResult());
        return new IncomingTicket(
                fields,
                filesOf(http),
                Language.preferred(http.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).orElse(null));
    }

    private CreateTicketRequest fromJson(HttpServletRequest http) throws IOException {
        var body = http.getInputStream().readNBytes(LARGEST_JSON + 1);
        if (body.length > LARGEST_JSON) {
            throw new TicketTooLargeException();
        }
        try {
            var read = json.readValue(body, CreateTicketRequest.class);
            if (read == null) {
                throw new HttpMessageNotReadableException("No object", new ServletServerHttpRequest(http));
            }
            return read;
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("Not readable", unreadable, new ServletServerHttpRequest(http));
        }
    }

    private static List<IncomingPart> filesOf(HttpServletRequest http) {
        if (!(http instanceof MultipartHttpServletRequest multipart)) {
            return List.of();
        }
        // A form without a chosen file sends an empty part without a name.
        var files = Stream.of("attachment", "file")
                .flatMap(it -> multipart.getFiles(it).stream())
                .filter(it -> !it.isEmpty()
                        || (it.getOriginalFilename() != null
                                && !it.getOriginalFilename().isBlank()))
                .map(IncomingPart::new)
                .toList();
        if (files.size() > TooManyFilesException.MOST) {
            throw new TooManyFilesException();
        }
        return files;
    }

    private static boolean isJson(HttpServletRequest http) {
        return http.getContentType() != null
                && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(http.getContentType()));
    }

    private static void refuseUnlessValid(MethodParameter parameter, BindingResult result)
            throws MethodArgumentNotValidException {
        if (result.hasErrors()) {
            throw new MethodArgumentNotValidException(parameter, result);
        }
    }
}
