package com.tick.simulator.template;

import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.chat.PhoneButton.Kind;
import com.tick.simulator.template.Template.Status;
import java.util.List;
import java.util.stream.Stream;

/** The templates that Tick's notices go out with, in the languages that its pages speak. */
final class TickTemplates {

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "en",
                    "Hello {{1}}, thank you for writing to us. Your request is registered as {{2}}; we answer as soon as we can.",
                    "Hello {{1}}, there is news about your request {{2}}: it is now {{3}}.",
                    "Hello {{1}}, an answer to your request {{2}} is waiting for you. Tap below and we send it here, or read it on your page.",
                    "Open my request",
                    "Send it here"),
            new Wording(
                    "de",
                    "Guten Tag {{1}}, danke für Ihre Nachricht. Ihr Anliegen ist als {{2}} erfasst; wir antworten, so bald wir können.",
                    "Guten Tag {{1}}, es gibt Neues zu Ihrem Anliegen {{2}}: Es ist jetzt {{3}}.",
                    "Guten Tag {{1}}, auf Ihr Anliegen {{2}} wartet eine Antwort. Tippen Sie unten, dann senden wir sie hierher, oder lesen Sie sie auf Ihrer Seite.",
                    "Mein Anliegen öffnen",
                    "Hierher senden"),
            new Wording(
                    "ar",
                    "مرحبًا {{1}}، شكرًا لتواصلك معنا. سجّلنا تذكرتك برقم {{2}} وسنرد عليك في أقرب وقت ممكن.",
                    "مرحبًا {{1}}، هناك جديد بشأن تذكرتك {{2}}: حالتها الآن {{3}}.",
                    "مرحبًا {{1}}، هناك رد بانتظارك على تذكرتك {{2}}. اضغط أدناه لنرسله إليك هنا، أو اقرأه في صفحتك.",
                    "افتح تذكرتي",
                    "أرسله هنا"));

    private TickTemplates() {}

    /** @param linkBase what the link of a button begins with */
    static List<Template> all(String linkBase) {
        return WORDINGS.stream().flatMap(it -> it.templates(linkBase)).toList();
    }

    /**
     * One language.
     *
     * @param open the button that leads to the customer's page
     * @param send the button that asks for the answer that waits
     */
    private record Wording(
            String language, String received, String status, String replyWaiting, String open, String send) {

        Stream<Template> templates(String linkBase) {
            var link = new PhoneButton(Kind.LINK, open, linkBase + "{{1}}", null);
            var tap = new PhoneButton(Kind.TEMPLATE_REPLY, send, "", null);
            return Stream.of(
                    template("ticket_received", received, List.of(link)),
                    template("ticket_status", status, List.of(link)),
                    template("ticket_reply_waiting", replyWaiting, List.of(link, tap)));
        }

        private Template template(String name, String body, List<PhoneButton> buttons) {
            return new Template(name, language, "UTILITY", Status.APPROVED, body, null, buttons);
        }
    }
}
