package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Component
class HttpAccount implements Account {

    private static final int MOST_PAGES = 20;
    private static final Map<String, Long> LIMITS =
            Map.of("TIER_250", 250L, "TIER_1K", 1_000L, "TIER_2K", 2_000L, "TIER_10K", 10_000L, "TIER_100K", 100_000L);

    private final GraphCalls calls;
    private final WhatsAppSettings settings;
    private final JsonMapper json;

    HttpAccount(GraphCalls calls, WhatsAppSettings settings, JsonMapper json) {
        this.calls = calls;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Health health(String phoneNumberId) {
        var it = got(
                "/" + phoneNumberId + "?fields=display_phone_number,verified_name,quality_rating,messaging_limit_tier");
        return new Health(
                it.path("display_phone_number").asString(""),
                it.path("verified_name").asString(""),
                it.path("quality_rating").asString("UNKNOWN"),
                LIMITS.get(it.path("messaging_limit_tier").asString("")));
    }

    @Override
    public List<Template> templates() {
        var found = new ArrayList<Template>();
        var path = "/" + accountId()
                + "/message_templates?fields=name,status,category,language,components,quality_score" + "&limit=100";
        var after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = got(path + (after.isEmpty() ? "" : "&after=" + encoded(after)));
            answer.path("data").forEach(it -> found.add(template(it)));
            after = answer.path("paging").path("cursors").path("after").asString("");
            // only "next" says that there is another page
            if (after.isEmpty() || !answer.path("paging").has("next")) {
                break;
            }
        }
        return found;
    }

    @Override
    public void subscribe(String webhookUrl, String verifyToken) {
        var body = Map.of("override_callback_uri", webhookUrl, "verify_token", verifyToken);
        accepted(calls.to("/" + accountId() + "/subscribed_apps")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    private String accountId() {
        var id = settings.now().accountId();
        if (id.isBlank()) {
            throw new AccountRefusedException("The id of the WhatsApp business account is not set.");
        }
        return id;
    }

    private JsonNode got(String path) {
        return accepted(calls.to(path).GET().build());
    }

    private JsonNode accepted(HttpRequest request) {
        var answer = calls.ask(request);
        if (GraphCalls.refused(answer)) {
            throw new AccountRefusedException(GraphCalls.error(answer).sentence());
        }
        return answer;
    }

    private static Template template(JsonNode it) {
        var body = "";
        @Nullable String header = null;
        @Nullable String footer = null;
        boolean headerTakesValue = false;
        var buttons = new ArrayList<Button>();
        for (var component : it.path("components")) {
            switch (component.path("type").asString("")) {
                case "BODY" -> body = component.path("text").asString("");
                case "HEADER" -> {
                    header = textOrNull(component.path("text"));
                    headerTakesValue = header == null || header.contains("{{");
                }
                case "FOOTER" -> footer = textOrNull(component.path("text"));
                case "BUTTONS" -> component.path("buttons").forEach(button -> buttons.add(button(button)));
                default -> {}
            }
        }
        return new Template(
                it.path("name").asString(""),
                it.path("language").asString(""),
                it.path("status").asString("UNKNOWN"),
                it.path("category").asString(""),
                textOrNull(it.path("quality_score").path("score")),
                header,
                headerTakesValue,
                body,
                footer,
                buttons);
    }

    private static Button button(JsonNode it) {
        var type = it.path("type").asString("");
        boolean takesValue =
                "QUICK_REPLY".equals(type) || it.path("url").asString("").contains("{{");
        return new Button(type, it.path("text").asString(""), takesValue);
    }

    private static @Nullable String textOrNull(JsonNode it) {
        var text = it.asString("");
        return text.isEmpty() ? null : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
