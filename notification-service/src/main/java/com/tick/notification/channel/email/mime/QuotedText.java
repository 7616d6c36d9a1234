package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.Fold;
import com.tick.notification.channel.email.Fold.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a customer wrote now from what they quote and sign with. It only marks: text between quoted lines stays in
 * view, a forwarded mail is the message itself, and where nothing would be left nothing is folded.
 */
final class QuotedText {

    private static final int LONGEST_LEAD_IN = 300;
    private static final int LONGEST_SIGNATURE_LINES = 15;

    /** On … wrote: in the languages of the programs that write it. */
    private static final Pattern LEAD_IN =
            Pattern.compile("^\\s*(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia|At|Vào|Pada|Dne|A)\\s.{3,250}?\\s?"
                    + "(?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|escreveu|schreef.{0,80}|skrev.{0,80}|napisał\\(?a?\\)?|pisze|"
                    + "napsal\\(?a?\\)?|kirjoitti|írta|menulis|viết)\\s?:\\s*$"
                    + "|^\\s*(?:في|بتاريخ)\\s.{3,250}?كتب.{0,120}$");

    /** The same where the name comes first. Only on one line. */
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^.{3,250}?\\s(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|написал\\(?а?\\)?|пише|yazdı|kirjoitti|"
                    + "írta|のメッセージ|写道|寫道|님이 작성).{0,60}[:：]\\s*$");

    /** A mail program's line above the whole earlier mail. */
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)^\\s*[-_]{2,}\\s*(original message|original appointment|ursprüngliche nachricht|message d'origine|mensaje original|"
                    + "messaggio originale|mensagem original|oorspronkelijk bericht|oprindelig meddelelse|wiadomość oryginalna|"
                    + "исходное сообщение|الرسالة الأصلية|元のメッセージ|原始邮件)\\s*[-_]{2,}\\s*$");

    private static final Pattern RULE = Pattern.compile("^\\s*_{20,}\\s*$");

    private static final Pattern HEADER_FROM = Pattern.compile(
            "(?i)^\\s*\\*?(from|von|de|da|van|från|fra|od|от|من|发件人|差出人)\\s?\\*?\\s?[:：]\\*?\\s.*\\S.*$");

    private static final Pattern HEADER_OTHER = Pattern.compile(
            "(?i)^\\s*\\*?(sent|gesendet|datum|date|envoyé|enviado|inviato|data|verzonden|skickat|sendt|wysłano|отправлено|تم الإرسال|"
                    + "التاريخ|发送时间|送信日時|to|an|à|para|a|aan|till|til|do|кому|إلى|收件人|宛先|subject|betreff|objet|asunto|oggetto|"
                    + "assunto|onderwerp|ämne|emne|temat|тема|الموضوع|主题|件名|cc|kopie)\\s?\\*?\\s?[:：].*$");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?i)^\\s*(?:[-_*]{2,}\\s*)?(forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|"
                    + "message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|"
                    + "wiadomość przekazana|пересылаемое сообщение|رسالة معاد توجيهها|رسالة محولة)\\s*:?\\s*(?:[-_*]{2,})?\\s*$");

    private static final Pattern SENT_FROM = Pattern.compile(
            "(?i)^\\s*(sent from (my|outlook|mail|yahoo|proton|a mobile).{0,60}|get outlook for .{0,40}|von meinem .{0,40} gesendet.?|"
                    + "gesendet (von|mit|über) .{0,60}|diese nachricht wurde von meinem .{0,60} gesendet.?|envoyé (de|depuis) .{0,60}|"
                    + "enviado desde .{0,60}|enviado do .{0,60}|inviato da .{0,60}|verzonden (vanaf|met|vanuit) .{0,60}|skickat från .{0,60}|"
                    + "wysłane z .{0,60}|отправлено (с|из) .{0,60}|أُ?رسلت? من .{0,60}|تم الإرسال من .{0,60}|从我的.{0,20}发送|iphoneから送信)\\s*$");

    private QuotedText() {}

    static List<Fold> folds(String text) {
        var lines = linesOf(text);
        int end = messageEnd(lines);
        var folds = new ArrayList<Fold>();
        quotations(lines, end, folds);
        history(text, lines, end, folds);
        signature(lines, end, folds);
        var merged = merged(text, folds);
        return nothingLeft(text, merged) ? List.of() : merged;
    }

    /** A forwarded mail is what the sender wants to be read, with its own quotations. */
    private static int messageEnd(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (FORWARDED.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    private static void quotations(List<Line> lines, int end, List<Fold> folds) {
        int i = 0;
        while (i < end) {
            if (!lines.get(i).quoted()) {
                i++;
                continue;
            }
            int last = i;
            for (int at = i + 1;
                    at < end && (lines.get(at).quoted() || lines.get(at).blank());
                    at++) {
                if (lines.get(at).quoted()) {
                    last = at;
                }
            }
            int first = leadInStart(lines, i);
            folds.add(new Fold(lines.get(first).start(), lines.get(last).end(), Kind.QUOTE));
            i = last + 1;
        }
    }

    /** The line above a quotation that says whose it is, which may be broken over three lines. */
    private static int leadInStart(List<Line> lines, int quote) {
        int last = quote - 1;
        while (last >= 0 && quote - last <= 2 && lines.get(last).blank()) {
            last--;
        }
        var joined = "";
        int start = last >= 0
                        && NAME_FIRST
                                .matcher(shortEnough(lines.get(last).text()))
                                .matches()
                ? last
                : quote;
        for (int first = last; first >= 0 && last - first < 3; first--) {
            if (lines.get(first).blank() || lines.get(first).quoted()) {
                break;
            }
            joined = lines.get(first).text() + (joined.isEmpty() ? "" : " " + joined);
            if (joined.length() < LONGEST_LEAD_IN && LEAD_IN.matcher(joined).matches()) {
                start = first;
                break;
            }
        }
        return start;
    }

    private static String shortEnough(String line) {
        return line.length() < LONGEST_LEAD_IN ? line : "";
    }

    /** Programs that do not mark lines put the whole earlier mail below its headers; all that follows is that mail. */
    private static void history(String text, List<Line> lines, int end, List<Fold> folds) {
        for (int i = 0; i < end; i++) {
            var line = lines.get(i).text();
            boolean ruled = RULE.matcher(line).matches() && headersAt(lines, nextFilled(lines, i + 1, end), end);
            boolean headed = !lines.get(i).quoted() && headersAt(lines, i, end);
            if (ORIGINAL.matcher(line).matches() || ruled || headed || leadsInToTheEnd(lines, i, end)) {
                int to =
                        end == lines.size() ? text.length() : lines.get(end - 1).end();
                folds.add(new Fold(lines.get(i).start(), to, Kind.QUOTE));
                return;
            }
        }
    }

    /** Only where the date and the address leave no doubt: "Anna wrote:" may be a customer's own sentence. */
    private static boolean leadsInToTheEnd(List<Line> lines, int i, int end) {
        var line = lines.get(i).text();
        if (line.length() > LONGEST_LEAD_IN
                || !line.contains("@")
                || !line.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean leadsIn =
                LEAD_IN.matcher(line).matches() || NAME_FIRST.matcher(line).matches();
        return leadsIn
                && nextFilled(lines, i + 1, end) < end
                && lines.subList(i + 1, end).stream().noneMatch(Line::quoted);
    }

    private static int nextFilled(List<Line> lines, int from, int end) {
        int at = from;
        while (at < end && lines.get(at).blank()) {
            at++;
        }
        return at;
    }

    /** From: with at least two of Sent:, To: and Subject: right below it. */
    private static boolean headersAt(List<Line> lines, int from, int end) {
        if (from >= end || !HEADER_FROM.matcher(lines.get(from).text()).matches()) {
            return false;
        }
        int others = 0;
        for (int i = from + 1; i < end && i <= from + 5; i++) {
            others += HEADER_OTHER.matcher(lines.get(i).text()).matches() ? 1 : 0;
        }
        return others >= 2;
    }

    /** The last one counts: a line of dashes further up belongs to the message. */
    private static void signature(List<Line> lines, int end, List<Fold> folds) {
        int bottom = end;
        while (bottom > 0 && (lines.get(bottom - 1).blank() || folded(folds, lines.get(bottom - 1)))) {
            bottom--;
        }
        for (int i = bottom - 1; i >= 0 && bottom - i <= LONGEST_SIGNATURE_LINES + 1; i--) {
            var line = lines.get(i).text();
            boolean sentFrom = i == bottom - 1 && SENT_FROM.matcher(line).matches();
            if (line.equals("-- ") || line.equals("--") || sentFrom) {
                folds.add(new Fold(lines.get(i).start(), lines.get(bottom - 1).end(), Kind.SIGNATURE));
                return;
            }
            if (folded(folds, lines.get(i))) {
                return;
            }
        }
    }

    private static boolean folded(List<Fold> folds, Line line) {
        return folds.stream().anyMatch(it -> it.start() <= line.start() && line.end() <= it.end());
    }

    private static List<Fold> merged(String text, List<Fold> folds) {
        var sorted = folds.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        var merged = new ArrayList<Fold>();
        for (var fold : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && touches(text, merged.get(last), fold)) {
                var before = merged.get(last);
                merged.set(last, new Fold(before.start(), Math.max(before.end(), fold.end()), before.kind()));
            } else {
                merged.add(fold);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean touches(String text, Fold before, Fold next) {
        return next.start() <= before.end()
                || (before.kind() == next.kind()
                        && text.substring(before.end(), next.start()).isBlank());
    }

    private static boolean nothingLeft(String text, List<Fold> folds) {
        int at = 0;
        for (var fold : folds) {
            if (!text.substring(at, fold.start()).isBlank()) {
                return false;
            }
            at = fold.end();
        }
        return text.substring(at).isBlank();
    }

    private static List<Line> linesOf(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            lines.add(new Line(start, stop, text.substring(start, stop)));
            start = stop + 1;
        }
        return lines;
    }

    /** A line with its place in the text. */
    private record Line(int start, int end, String text) {

        boolean quoted() {
            return text.stripLeading().startsWith(">");
        }

        boolean blank() {
            return text.isBlank();
        }
    }
}
