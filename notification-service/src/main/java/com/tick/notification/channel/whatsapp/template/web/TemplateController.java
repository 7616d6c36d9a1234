package com.tick.notification.channel.whatsapp.template.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.template.PreviewTemplates;
import com.tick.notification.channel.whatsapp.template.SyncTemplates;
import com.tick.notification.channel.whatsapp.template.Template;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/whatsapp/templates")
class TemplateController {

    private final PreviewTemplates preview;
    private final SyncTemplates sync;

    TemplateController(PreviewTemplates preview, SyncTemplates sync) {
        this.preview = preview;
        this.sync = sync;
    }

    /** As they were last read, each as a customer would see it. */
    @GetMapping
    @Allow("viewer")
    Answer<List<TemplateView>> templates() {
        return Answer.of(preview.handle().stream().map(TemplateView::of).toList());
    }

    /** Reads them again from WhatsApp; what waits for one that may be sent is tried again. */
    @PostMapping("/sync")
    @Allow("admin")
    Answer<Map<String, Integer>> sync() {
        return Answer.of("The templates were read.", Map.of("templates", sync.handleAndRetry()));
    }

    record TemplateView(
            String name,
            String language,
            String status,
            String category,
            @Nullable String quality,
            String body,
            @JsonProperty("parameter_count") int parameters,
            List<String> buttons,
            @JsonProperty("used_for") @Nullable String usedFor,
            String preview,
            @Nullable String problem) {

        static TemplateView of(PreviewTemplates.Preview it) {
            var template = it.template();
            return new TemplateView(
                    template.name(),
                    template.language(),
                    template.status(),
                    template.category(),
                    template.quality(),
                    template.body(),
                    template.parameters(),
                    template.buttons().stream().map(Template.Button::text).toList(),
                    it.usedFor(),
                    it.text(),
                    it.problem());
        }
    }
}
