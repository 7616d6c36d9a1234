package com.tick.simulator.media;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.graph.GraphAccess;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.graph.RateLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Upload, look-up and deletion of files; a bare id may also name the business number or account. */
@RestController
@RequestMapping("/{version:v[0-9]+\\.[0-9]+}")
class MediaController {
    private final GraphAccess access;
    private final RateLimits limits;
    private final MediaLibrary library;
    private final CdnLinks links;
    private final SimulatorSettings settings;

    MediaController(
            GraphAccess access, RateLimits limits, MediaLibrary library, CdnLinks links, SimulatorSettings settings) {
        this.access = access;
        this.limits = limits;
        this.library = library;
        this.links = links;
        this.settings = settings;
    }

    @PostMapping("/{number}/media")
    ObjectNode upload(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "messaging_product", required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        access.number(version, authorization, number);
        if (!"whatsapp".equals(product))
            throw new GraphRefusal(GraphError.INVALID_PARAMETER, "The parameter messaging_product is required.");
        if (file == null) throw new GraphRefusal(GraphError.INVALID_PARAMETER, "The parameter file is required.");
        var contentType = file.getContentType();
        if (contentType == null || type == null || type.isBlank())
            throw new GraphRefusal(
                    GraphError.INVALID_PARAMETER, "The parameter type and the file's own Content-Type are required.");
        MediaRules.check(contentType, file.getSize());
        var kept = library.upload(file.getBytes(), contentType, file.getOriginalFilename());
        return JsonNodeFactory.instance.objectNode().put("id", kept.id());
    }

    @GetMapping("/{id:[0-9]+}")
    ObjectNode look(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "phone_number_id", required = false) @Nullable String number) {
        access.any(version, authorization);
        limits.management();
        if (settings.owns(id)) return number(id);
        if (id.equals(settings.wabaId())) return healthy(id).put("name", "Simulated business");
        if (number != null && !settings.owns(number)) throw GraphRefusal.unknownObject(id);
        var file = library.require(id);
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return JsonNodeFactory.instance
                .objectNode()
                .put("messaging_product", "whatsapp")
                .put("url", links.link(base, id))
                .put("mime_type", file.contentType())
                .put("sha256", file.sha256())
                .put("file_size", Integer.toString(file.content().size()))
                .put("id", id);
    }

    @DeleteMapping("/{id:[0-9]+}")
    ObjectNode delete(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        access.any(version, authorization);
        if (!library.delete(id)) throw GraphRefusal.unknownObject(id);
        return JsonNodeFactory.instance.objectNode().put("success", true);
    }

    private ObjectNode number(String id) {
        var body = healthy(id)
                .put("display_phone_number", settings.displayNumber())
                .put("verified_name", "Simulated business")
                .put("quality_rating", "GREEN")
                .put("status", "CONNECTED")
                .put("platform_type", "CLOUD_API")
                .put("code_verification_status", "VERIFIED");
        body.putObject("throughput").put("level", "STANDARD");
        return body;
    }

    private static ObjectNode healthy(String id) {
        var body = JsonNodeFactory.instance.objectNode().put("id", id);
        body.putObject("health_status").put("can_send_message", "AVAILABLE").putArray("entities");
        return body;
    }
}
