package com.tick.simulator.media;

import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.graph.GraphAccess;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file server behind the download links, and the same files for the phone page. */
@RestController
class CdnController {
    private static final Pattern SHOWN = Pattern.compile("image/(jpeg|png|gif|webp)|(audio|video)/[a-z0-9-]+(;.*)?");

    private final GraphAccess access;
    private final MediaLibrary library;
    private final CdnLinks links;
    private final Switches switches;

    CdnController(GraphAccess access, MediaLibrary library, CdnLinks links, Switches switches) {
        this.access = access;
        this.library = library;
        this.links = links;
        this.switches = switches;
    }

    @GetMapping("/fake-cdn/{id}")
    ResponseEntity<byte[]> download(
            @PathVariable String id,
            @RequestParam long exp,
            @RequestParam String sig,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable String agent) {
        access.token(authorization);
        if (switches.current().cdnWantsUserAgent() && (agent == null || agent.isBlank()))
            throw new GraphRefusal(GraphError.INVALID_PARAMETER, "This browser is not supported.");
        if (!links.valid(id, exp, sig)) return ResponseEntity.notFound().build();
        return library.find(id)
                .map(file -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                        .body(file.content().bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What is seen or heard is shown, all else only ever a download: a customer's file must not run on this origin. */
    @GetMapping("/_fake/media/{id}")
    ResponseEntity<Resource> forPage(@PathVariable String id) {
        var file = library.find(id).orElse(null);
        if (file == null) return ResponseEntity.notFound().build();
        var shown = SHOWN.matcher(file.contentType()).matches();
        var name = file.name() == null ? "file" : file.name();
        var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(shown ? MediaType.parseMediaType(file.contentType()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(file.content().bytes()));
    }
}
