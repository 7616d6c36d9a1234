package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.MailNature.Authentication;
import com.tick.notification.channel.email.MailPeople;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the server that received our mail found out about the sender (RFC 8601). Anybody else's results are not looked at. */
final class AuthenticationResults {

    private static final Pattern DMARC = Pattern.compile("\\bdmarc\\s*=\\s*(\\w+)");
    private static final Pattern DKIM =
            Pattern.compile("\\bdkim\\s*=\\s*pass\\b[^;]*?\\bheader\\.(?:d|i)\\s*=\\s*@?\"?([^\\s;\"]+)");
    private static final Pattern SPF =
            Pattern.compile("\\bspf\\s*=\\s*pass\\b[^;]*?\\bsmtp\\.mailfrom\\s*=\\s*\"?([^\\s;\"]+)");
    private static final Pattern METHOD_FIRST =
            Pattern.compile("^\\s*(spf|dkim|dmarc|arc|compauth)\\s*=.*", Pattern.DOTALL);

    private AuthenticationResults() {}

    static Authentication read(Headers headers, MailPeople people, DeskAddresses desk) {
        var results = ours(headers, desk.authenticationServer().toLowerCase(Locale.ROOT));
        if (results == null || people.from() == null) {
            return Authentication.UNKNOWN;
        }
        var dmarc = DMARC.matcher(results);
        if (dmarc.find() && (dmarc.group(1).equals("pass") || dmarc.group(1).equals("fail"))) {
            return dmarc.group(1).equals("pass") ? Authentication.PASSED : Authentication.FAILED;
        }
        var domain = DeskAddresses.domainOf(people.from().address());
        return aligned(DKIM, results, domain) || aligned(SPF, results, domain)
                ? Authentication.PASSED
                : Authentication.FAILED;
    }

    /** The topmost: the server that received the mail last put it there, and those below may be made up. */
    private static @Nullable String ours(Headers headers, String server) {
        var topmost = headers.first("Authentication-Results");
        if (topmost == null || server.isEmpty() || topmost.length() > 20_000) {
            return null;
        }
        var results = topmost.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        if (METHOD_FIRST.matcher(results).matches()) {
            return server.equals("office365.com") || server.equals("outlook.com") ? results : null;
        }
        int end = results.indexOf(';');
        var id = (end < 0 ? results : results.substring(0, end)).strip().replaceFirst(" .*", "");
        return id.equals(server) || id.endsWith("." + server) ? results : null;
    }

    private static boolean aligned(Pattern method, String results, String domain) {
        var found = method.matcher(results);
        while (found.find()) {
            var proven = found.group(1).substring(found.group(1).lastIndexOf('@') + 1);
            if (proven.equals(domain) || domain.endsWith("." + proven) || proven.endsWith("." + domain)) {
                return true;
            }
        }
        return false;
    }
}
