package com.tick.support.search;

import com.tick.support.text.EmailAddresses;
import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses and domains as terms, whether a domain is written in its own script or in punycode. */
final class EmailTerms {

    private static final Pattern ADDRESS = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]{0,64})[@\uff20]([\\p{L}\\p{M}\\p{N}.\u3002\uff0e-]{0,253})");
    private static final Pattern PUNYCODE =
            Pattern.compile("(?<![\\p{Alnum}-])xn--[a-z0-9-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS_AROUND = Pattern.compile("^[.-]+|[.-]+$");

    /** @param localPart may be missing, as the domain may while somebody types */
    record Address(int start, int end, String localPart, String domain) {

        String whole() {
            return localPart + "@" + domain;
        }
    }

    private EmailTerms() {}

    static List<Address> addresses(String text) {
        var found = new ArrayList<Address>();
        if (text.indexOf('@') < 0 && text.indexOf('\uff20') < 0) {
            return found;
        }
        var addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            var localPart = DOTS_AROUND.matcher(folded(addresses.group(1))).replaceAll("");
            var typed = DOTS_AROUND.matcher(folded(addresses.group(2))).replaceAll("");
            var domain = EmailAddresses.normalized("x@" + typed).substring(2).toLowerCase(Locale.ROOT);
            found.add(new Address(addresses.start(), addresses.end(), localPart, domain));
        }
        return found;
    }

    /** The text with its punycode read. */
    static String unicode(String text) {
        return mayHavePunycode(text)
                ? PUNYCODE.matcher(text).replaceAll(label -> Matcher.quoteReplacement(read(label.group())))
                : text;
    }

    static List<Token> punycode(String text) {
        var tokens = new ArrayList<Token>();
        if (mayHavePunycode(text)) {
            var labels = PUNYCODE.matcher(text);
            while (labels.find()) {
                var read = read(labels.group());
                if (!read.equals(labels.group())) {
                    var folded = FoldedText.of(read);
                    Spellings.indexed(folded, 0, folded.length())
                            .forEach(term -> tokens.add(new Token(term, labels.start(), labels.end(), 0)));
                }
            }
        }
        return tokens;
    }

    private static boolean mayHavePunycode(String text) {
        return text.contains("--");
    }

    private static String read(String label) {
        return IDN.toUnicode(label);
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
