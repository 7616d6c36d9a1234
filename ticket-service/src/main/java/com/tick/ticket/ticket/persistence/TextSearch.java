package com.tick.ticket.ticket.persistence;

import com.tick.support.phone.PhoneLine;
import com.tick.support.phone.TypedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tickets by what an agent types: words, an e-mail address, a reference, a phone number or a ticket number.
 *
 * <p>Every word must occur somewhere in the ticket. The full-text index takes the words that it has indexed, from their
 * beginning; LIKE takes what it leaves out. The index's query language has operators, so only letters and digits
 * reach it.
 */
class TextSearch {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 10;

    /** What the index takes: InnoDB's innodb_ft_min_token_size and innodb_ft_max_token_size, as they are by default. */
    private static final int SHORTEST_INDEXED = 3;

    private static final int LONGEST_INDEXED = 84;

    /** InnoDB's own list, which the index leaves out. */
    private static final Set<String> STOPWORDS = Set.of(
            "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "i", "in", "is",
            "it", "la", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will",
            "with", "und", "www");

    /** What the index takes for a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_']+");

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern QUOTING = Pattern.compile("^[_']+|[_']+$");

    /** Scripts written without spaces: the index takes a whole sentence for one word. */
    private static final Pattern SPACELESS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,20}");
    private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,18})");
    private static final Pattern USERNAME = Pattern.compile("@?([^\\s@]{2,100})");
    private static final Pattern REFERENCE = Pattern.compile("(?:TK-?)?([2-9A-HJKMNP-TV-Z]{1,8})");

    private final List<String> alternatives = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    TextSearch(String typed) {
        var text = typed.strip();
        text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        byWords(text);
        byReference(text.toUpperCase(Locale.ROOT));
        byPhone(text);
        byNumber(text);
        byUsername(text);
    }

    /** One term; it names the table of tickets t. */
    String sql() {
        return "(" + String.join(" or ", alternatives) + ")";
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    private void byWords(String text) {
        var words = WORD.matcher(text)
                .results()
                .map(it -> QUOTING.matcher(it.group()).replaceAll(""))
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            alternatives.add(contains(text));
            return;
        }
        var indexed = words.stream().filter(TextSearch::indexed).toList();
        var terms = new ArrayList<String>();
        if (!indexed.isEmpty()) {
            terms.add("match (t.issue_title, t.description, t.name, t.email) against (:words in boolean mode)");
            params.put("words", "+" + String.join("* +", indexed) + "*");
        }
        words.stream().filter(it -> !indexed(it)).forEach(it -> terms.add(contains(it)));
        alternatives.add("(" + String.join(" and ", terms) + ")");
    }

    private String contains(String part) {
        var name = "part" + params.size();
        params.put(name, "%" + escaped(part) + "%");
        return "(t.issue_title like :%1$s or t.name like :%1$s or t.email like :%1$s or t.description like :%1$s)"
                .formatted(name);
    }

    private void byReference(String text) {
        var reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            alternatives.add("t.reference like :reference");
            params.put("reference", "TK-" + reference.group(1) + "%");
        }
    }

    /** A number as people read it out: with or without its country, in which case the zero in front is the country's. */
    private void byPhone(String text) {
        var typed = TypedNumber.international(text);
        var digits = typed.startsWith("+") ? PhoneLine.key(typed.substring(1)) : typed.replaceFirst("^0", "");
        if (DIGITS.matcher(digits).matches()) {
            alternatives.add("t.mobile_digits like :digits");
            params.put("digits", "%" + digits + "%");
        }
    }

    private void byNumber(String text) {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            alternatives.add("t.id = :number");
            params.put("number", Long.valueOf(number.group(1)));
        }
    }

    /** From its beginning, as an index finds it, with or without the @ that some write in front. */
    private void byUsername(String text) {
        var username = USERNAME.matcher(text);
        if (username.matches()) {
            alternatives.add("t.username like :username");
            params.put("username", escaped(username.group(1)) + "%");
        }
    }

    private static boolean indexed(String word) {
        return LETTERS_AND_DIGITS.matcher(word).matches()
                && word.length() >= SHORTEST_INDEXED
                && word.length() <= LONGEST_INDEXED
                && !STOPWORDS.contains(word.toLowerCase(Locale.ROOT))
                && !SPACELESS.matcher(word).find();
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
