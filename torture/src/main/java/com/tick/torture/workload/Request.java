package com.tick.torture.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is sent, as often as need be. */
record Request(String method, String path, Map<String, String> headers, byte[] body) {

    private static final String BOUNDARY = "torture-boundary";

    static Request json(String method, String path, Map<String, ?> body) {
        return new Request(
                method,
                path,
                Map.of("Content-Type", "application/json"),
                JsonMapper.shared().writeValueAsBytes(body));
    }

    static Request get(String path) {
        return new Request("GET", path, Map.of(), new byte[0]);
    }

    static Request form(String path, Map<String, String> fields, String part, byte[] file) {
        var form = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            form.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field.getKey(), field.getValue())
                    .getBytes(UTF_8));
        }
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"note.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        .formatted(BOUNDARY, part)
                        .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return new Request(
                "POST", path, Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY), form.toByteArray());
    }

    Request with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Request(method, path, all, body);
    }
}
