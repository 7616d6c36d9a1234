package com.tick.simulator.message;

import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.media.MediaLibrary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a file message: an uploaded id or a link, which is shown but never fetched. */
@Component
class ReadMedia {
    private final MediaLibrary library;

    ReadMedia(MediaLibrary library) {
        this.library = library;
    }

    BubbleContent handle(String type, JsonNode node) {
        var id = node.path("id").asString("");
        var link = node.path("link").asString("");
        if (id.isEmpty() && link.isEmpty()) throw GraphRefusal.missing(type + "['id'] or " + type + "['link']");
        var caption = Limits.optional(type + "['caption']", node.path("caption"), 1024);
        if (!caption.isEmpty() && (type.equals("audio") || type.equals("sticker")))
            throw GraphRefusal.badValue(type + "['caption']", "is not allowed");
        var name = node.path("filename").asString("");
        if (id.isEmpty()) return BubbleContent.file(type, caption.isEmpty() ? link : caption + "\n" + link, null, name);
        library.contentTypeOf(id);
        return BubbleContent.file(type, caption, id, name.isEmpty() ? null : name);
    }
}
