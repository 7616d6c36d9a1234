package com.tick.simulator.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the mailbox page shows and does. */
@RestController
class MailboxController {
    private static final int MOST_MAILBOXES = 200;
    private static final int MOST_MESSAGES = 300;
    private static final int PREVIEW = 140;
    private static final int MOST_FILES = 20;
    private static final int LARGEST_FILES = 25 << 20;

    private final Mailboxes mailboxes;
    private final Correspondents correspondents;
    private final WriteMail writeMail;

    MailboxController(Mailboxes mailboxes, Correspondents correspondents, WriteMail writeMail) {
        this.mailboxes = mailboxes;
        this.correspondents = correspondents;
        this.writeMail = writeMail;
    }

    /** One customer's mailbox. */
    record Summary(String address, String name, int unread, @Nullable String latest) {}

    /** One message in the list of a mailbox. */
    record Line(
            String id,
            boolean sent,
            boolean read,
            String from,
            String name,
            List<String> to,
            String subject,
            String preview,
            boolean files,
            String at) {}

    /** All mailboxes but the desk's, the one with the newest message first. */
    @GetMapping("/_fake/mailboxes")
    Map<String, Object> overview() {
        var unread = new LinkedHashMap<String, Integer>();
        var latest = new LinkedHashMap<String, String>();
        correspondents.all().keySet().forEach(address -> unread.put(address, 0));
        for (var mail : mailboxes.all()) {
            for (var recipient : mail.recipients()) {
                unread.merge(recipient, mail.opened() ? 0 : 1, Integer::sum);
                latest.put(recipient, mail.at().toString());
            }
            if (!mail.sender().isEmpty()) {
                unread.putIfAbsent(mail.sender(), 0);
                latest.put(mail.sender(), mail.at().toString());
            }
        }
        var lines = unread.entrySet().stream()
                .filter(entry -> !Mailboxes.mailbox(entry.getKey()).equals(mailboxes.desk()))
                .map(entry -> new Summary(
                        entry.getKey(),
                        correspondents.name(entry.getKey()),
                        entry.getValue(),
                        latest.get(entry.getKey())))
                .sorted(Comparator.comparing((Summary summary) -> summary.latest() == null ? "" : summary.latest())
                        .reversed())
                .limit(MOST_MAILBOXES)
                .toList();
        return Map.of("desk", mailboxes.desk(), "now", mailboxes.now().toString(), "mailboxes", lines);
    }

    /** {"address","name"?}. */
    @PostMapping(path = "/_fake/mailboxes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> add(@RequestBody JsonNode order) {
        correspondents.add(
                order.path("address").asString("").strip(),
                order.path("name").asString("").strip());
        return Map.of("success", true);
    }

    /** Newest first: received and sent. */
    @GetMapping("/_fake/mailboxes/{address}")
    List<Line> messages(@PathVariable String address) {
        var found = mailboxes.all().stream()
                .filter(mail -> mail.isTo(address) || mail.isFrom(address))
                .toList();
        var lines = new ArrayList<Line>();
        for (int i = found.size() - 1; i >= 0 && lines.size() < MOST_MESSAGES; i--)
            lines.add(line(found.get(i), address));
        return lines;
    }

    @GetMapping("/_fake/mail/{id}")
    MailView message(@PathVariable String id) {
        return mailboxes.find(id).orElseThrow(MailController::notFound).view();
    }

    @PostMapping(path = "/_fake/mail/{id}/opened", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> opened(@PathVariable String id) {
        return Map.of("changed", mailboxes.open(id));
    }

    /** {"from","to":[],"cc"?:[],"subject","text","replyTo"?,"forward"?,"files"?:[{"name","type","data":"base64"}]}. */
    @PostMapping(path = "/_fake/mail", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> write(@RequestBody JsonNode order) {
        var draft = new WriteMail.Draft(
                order.path("from").asString(""),
                strings(order.path("to")),
                strings(order.path("cc")),
                order.path("subject").asString(""),
                order.path("text").asString(""),
                optional(order, "replyTo"),
                optional(order, "forward"),
                files(order.path("files")));
        if (!draft.from().contains("@")) throw new IllegalArgumentException("\"from\" is required.");
        return Map.of("id", writeMail.handle(draft));
    }

    private Line line(Mail mail, String address) {
        var view = mail.view();
        var text = view.text() != null ? view.text() : html(view).replaceAll("(?s)<style.*?</style>|<[^>]*>", " ");
        var preview = text.replaceAll("\\s+", " ").strip();
        return new Line(
                mail.id(),
                mail.isFrom(address) && !mail.isTo(address),
                mail.opened() || mail.isFrom(address),
                view.from(),
                view.fromName(),
                view.to(),
                view.subject(),
                preview.length() > PREVIEW ? preview.substring(0, PREVIEW) : preview,
                !view.attachments().isEmpty(),
                view.at());
    }

    private static String html(MailView view) {
        return view.html() == null ? "" : view.html();
    }

    private static List<WriteMail.File> files(JsonNode array) {
        var files = new ArrayList<WriteMail.File>();
        long size = 0;
        for (var file : array) {
            var content =
                    Base64.getDecoder().decode(file.path("data").asString("").getBytes(StandardCharsets.US_ASCII));
            size += content.length;
            files.add(new WriteMail.File(
                    file.path("name").asString("attachment"), file.path("type").asString(""), content));
        }
        if (files.size() > MOST_FILES || size > LARGEST_FILES)
            throw new IllegalArgumentException("A message can have up to 20 attachments and 25 MB.");
        return files;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .map(text -> text.asString("").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable String optional(JsonNode order, String field) {
        var value = order.path(field).asString("");
        return value.isEmpty() ? null : value;
    }
}
