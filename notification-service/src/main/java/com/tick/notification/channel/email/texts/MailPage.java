package com.tick.notification.channel.email.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail in the making, as text and as HTML of the same. The HTML is one column that fits a phone, uses no picture, and names
 * no colour for its text, so that programs in dark mode can turn it round.
 */
final class MailPage {

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]']");

    private final List<String> text = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final String language;
    private final boolean rightToLeft;

    MailPage(String language, boolean rightToLeft) {
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** What a person wrote, with its own line breaks; addresses in it become links. */
    MailPage message(String words) {
        text.add(words);
        html.append("<div dir=\"auto\" style=\"margin:0 0 16px;white-space:pre-wrap;overflow-wrap:anywhere\">")
                .append(linked(words))
                .append("</div>\n");
        return this;
    }

    /** The same formatted; it must be sanitized. */
    MailPage formatted(String words, String sanitized) {
        text.add(words);
        html.append("<div dir=\"auto\" style=\"margin:0 0 16px;overflow-wrap:anywhere\">")
                .append(sanitized)
                .append("</div>\n");
        return this;
    }

    MailPage passage(String sentence) {
        text.add(sentence);
        html.append("<p style=\"margin:0 0 16px\">").append(escaped(sentence)).append("</p>\n");
        return this;
    }

    MailPage small(String sentence) {
        text.add(sentence);
        html.append("<p style=\"margin:0 0 8px;font-size:13px;opacity:.75\">")
                .append(escaped(sentence))
                .append("</p>\n");
        return this;
    }

    MailPage list(List<String> items) {
        text.add("- " + String.join("\n- ", items));
        html.append("<ul style=\"margin:0 0 16px\">");
        items.forEach(it -> html.append("<li>").append(escaped(it)).append("</li>"));
        html.append("</ul>\n");
        return this;
    }

    MailPage button(String label, String address) {
        text.add(label + ":\n" + address);
        html.append("<p style=\"margin:0 0 16px\"><a href=\"")
                .append(escaped(address))
                .append("\" style=\"display:inline-block;padding:11px 20px;border-radius:6px;background:#1f5fbf;"
                        + "color:#ffffff;text-decoration:none;font-weight:600\">")
                .append(escaped(label))
                .append("</a></p>\n");
        return this;
    }

    MailPage link(String label, String address) {
        text.add(label + ":\n" + address);
        html.append("<p style=\"margin:0 0 8px;font-size:13px\"><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(label))
                .append("</a></p>\n");
        return this;
    }

    MailPage line() {
        html.append("<hr style=\"border:0;border-top:1px solid #8a8f98;margin:24px 0 16px\">\n");
        return this;
    }

    String text() {
        return String.join("\n\n", text) + "\n";
    }

    String html() {
        var direction = rightToLeft ? "rtl" : "ltr";
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="supported-color-schemes" content="light dark">
                <style>:root { color-scheme: light dark; }</style>
                </head>
                <body dir="%s" style="margin:0;padding:16px">
                <div style="max-width:600px;margin:0 auto;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
                %s</div>
                </body>
                </html>
                """
                .formatted(language, direction, direction, html);
    }

    private static String linked(String words) {
        var linked = new StringBuilder();
        var url = URL.matcher(words);
        int at = 0;
        while (url.find()) {
            linked.append(escaped(words.substring(at, url.start())))
                    .append("<a href=\"")
                    .append(escaped(url.group()))
                    .append("\">")
                    .append(escaped(url.group()))
                    .append("</a>");
            at = url.end();
        }
        return linked.append(escaped(words.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
