package com.tick.support.test.statements;

import java.util.Locale;
import java.util.regex.Pattern;

/** Short names of statements, so that a budget reads as a list of what is done. */
final class StatementNames {

    private static final Pattern FORM = Pattern.compile(
            "(?s)^\\s*\\(*(insert|update|delete|select|replace)\\b.*?(?:\\binto|\\bfrom|(?<=update)|(?<=from))\\s+(?:\\(+\\s*select.*?\\bfrom\\s+)*(\\w+).*");

    private StatementNames() {}

    /** A statement of another form stands for itself. */
    static String of(String sql) {
        var lower = sql.strip().toLowerCase(Locale.ROOT);
        var found = FORM.matcher(lower);
        return found.matches() ? found.group(1) + " " + found.group(2) : lower;
    }
}
