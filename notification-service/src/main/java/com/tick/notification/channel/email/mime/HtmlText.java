package com.tick.notification.channel.email.mime;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** What an HTML mail says: as text, and as HTML that nothing can be done with but read. */
final class HtmlText {

    /** Where the address of a picture stands that is not loaded before somebody asks for it. */
    private static final String REMOTE = "data-remote-src";

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "noscript", "template", "object", "iframe", "svg", "math");

    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("hr", "center", "font", "s", "del", "ins", "abbr", "address", "details", "summary")
            .addAttributes(":all", "dir", "lang", "title")
            .addAttributes("font", "color")
            .addAttributes("img", "alt", "width", "height", "src")
            .addAttributes("td", "align", "valign")
            .addAttributes("th", "align", "valign")
            .removeProtocols("img", "src", "http", "https")
            .addProtocols("img", "src", "cid", "http", "https")
            .addProtocols("a", "href", "tel")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank")
            .preserveRelativeLinks(false);

    private HtmlText() {}

    static Document parse(String html) {
        return Jsoup.parse(html);
    }

    /** Scripts, styles, forms and frames are gone; pictures from elsewhere wait under another name. */
    static String sanitized(Document html) {
        var clean = new Cleaner(SAFE).clean(html);
        for (var image : clean.select("img")) {
            var source = image.attr("src");
            if (!source.toLowerCase(Locale.ROOT).startsWith("cid:")) {
                image.removeAttr("src");
                if (!source.isEmpty()) {
                    image.attr(REMOTE, source);
                }
            }
        }
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** As a person would read it aloud: a line for each block, links with their addresses, quotations marked. */
    static String text(Document html) {
        var lines = new Lines();
        html.body().traverse(lines);
        return lines.text();
    }

    private static boolean isQuotation(Element element) {
        return element.tagName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.hasClass("gmail_quote")
                        || element.hasClass("protonmail_quote")
                        || element.parents().stream()
                                .anyMatch(it -> it.hasClass("gmail_quote") || it.hasClass("yahoo_quoted")));
    }

    private static boolean isHidden(Element element) {
        return UNSEEN.contains(element.tagName())
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** Collects the text while it walks over the nodes; deep nesting costs it no stack. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int hidden;
        private int quoted;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && hidden == 0) {
                append(preformatted > 0 ? words.getWholeText() : words.text());
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            if (isHidden(element)) {
                hidden++;
            }
            if (hidden > 0) {
                return;
            }
            if (element.tagName().equals("br")) {
                endLine(true);
            } else if (BLOCKS.contains(element.tagName())) {
                endLine(false);
            }
            if (isQuotation(element)) {
                quoted++;
            }
            switch (element.tagName()) {
                case "li" -> append("- ");
                case "pre" -> preformatted++;
                case "img" -> picture(element);
                default -> {}
            }
        }

        private void picture(Element image) {
            var alt = image.attr("alt").strip();
            if (!alt.isEmpty()) {
                append("[" + alt + "]");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (hidden > 0) {
                hidden -= isHidden(element) ? 1 : 0;
                return;
            }
            switch (element.tagName()) {
                case "a" -> address(element);
                case "td", "th" -> append(" ");
                case "pre" -> preformatted--;
                default -> {}
            }
            if (BLOCKS.contains(element.tagName())) {
                endLine(false);
                if (element.tagName().equals("p")) {
                    emptyLine();
                }
            }
            if (isQuotation(element)) {
                quoted--;
            }
        }

        private void address(Element link) {
            var target = link.attr("href").strip();
            boolean leads = target.startsWith("http://") || target.startsWith("https://");
            if (leads && !link.text().strip().equals(target) && !link.text().isBlank()) {
                append(" <" + target + ">");
            }
        }

        private void append(String words) {
            int at = 0;
            for (int end = words.indexOf('\n'); preformatted > 0 && end >= 0; end = words.indexOf('\n', at)) {
                line.append(words, at, end);
                endLine(true);
                at = end + 1;
            }
            var rest = words.substring(at);
            boolean gap = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
            line.append(preformatted == 0 && gap ? rest.stripLeading() : rest);
        }

        private void endLine(boolean evenEmpty) {
            var content = line.toString().replace('\u00a0', ' ').stripTrailing();
            line.setLength(0);
            var shown = preformatted > 0 ? content : content.stripLeading();
            if (!shown.isEmpty() || evenEmpty) {
                text.append("> ".repeat(quoted).stripTrailing())
                        .append(quoted > 0 ? " " : "")
                        .append(shown)
                        .append('\n');
            }
        }

        private void emptyLine() {
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
                text.append(quoted > 0 ? ">".repeat(quoted) : "").append('\n');
            }
        }

        String text() {
            endLine(false);
            return text.toString().strip();
        }
    }
}
