package com.tick.notification.channel.email.mime;

/** Joins the lines that format=flowed (RFC 3676) broke. */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** @param delSp whether the space before a soft break is no part of the text */
    static String joined(String text, boolean delSp) {
        var joined = new StringBuilder(text.length());
        int depthBefore = -1;
        for (var line : text.split("\n", -1)) {
            int depth = depth(line);
            var content = unstuffed(line.substring(depth));
            boolean signature = content.equals(SIGNATURE);
            boolean goesOn = depthBefore == depth && !signature;
            if (!goesOn) {
                endLine(joined);
                joined.append(">".repeat(depth)).append(depth > 0 && !content.isEmpty() ? " " : "");
            }
            boolean soft = content.endsWith(" ") && !signature;
            joined.append(soft && delSp ? content.substring(0, content.length() - 1) : content);
            if (!soft) {
                joined.append('\n');
            }
            depthBefore = soft ? depth : -1;
        }
        if (joined.length() > 0 && joined.charAt(joined.length() - 1) == '\n') {
            joined.setLength(joined.length() - 1);
        }
        return joined.toString();
    }

    private static void endLine(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String content) {
        return content.startsWith(" ") ? content.substring(1) : content;
    }
}
