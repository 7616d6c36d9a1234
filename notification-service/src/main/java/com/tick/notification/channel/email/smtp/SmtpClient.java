package com.tick.notification.channel.email.smtp;

import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.ConnectionProblem;
import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import com.tick.notification.channel.email.OutgoingMail;
import com.tick.notification.channel.email.SignInRefusedException;
import com.tick.notification.channel.email.smtp.SmtpResult.Accepted;
import com.tick.notification.channel.email.smtp.SmtpResult.LockedOut;
import com.tick.notification.channel.email.smtp.SmtpResult.NotSent;
import com.tick.notification.channel.email.smtp.SmtpResult.Refused;
import com.tick.notification.channel.email.smtp.SmtpResult.Unknown;
import com.tick.support.error.Unavailable;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a mail to the server: one attempt, and what is known after it. */
@Component
public class SmtpClient {

    private static final int LONGEST_SENTENCE = 280;

    private final AccessTokens tokens;

    SmtpClient(AccessTokens tokens) {
        this.tokens = tokens;
    }

    public SmtpResult send(OutgoingMail mail, MailServer server) {
        var session = MailSessions.smtp(
                server, DeskAddresses.domainOf(mail.people().from().address()));
        MimeMessage message;
        Address[] recipients;
        try {
            message = MimeWriter.write(mail, session);
            recipients = recipients(mail);
        } catch (AddressException noAddress) {
            return new Refused(553, "The address is not valid.");
        } catch (MessagingException | RuntimeException unwritable) {
            return new Refused(
                    554,
                    "The mail could not be written: " + unwritable.getClass().getSimpleName());
        }
        var transport = new TracedTransport(session, server.security() == Security.TLS);
        try {
            var refusal = connect(transport, server);
            return refusal == null ? deliver(transport, message, recipients, mail) : refusal;
        } finally {
            closeQuietly(transport);
        }
    }

    /** What the server said before counts, however the goodbye goes. */
    private static void closeQuietly(TracedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException | RuntimeException gone) {
            // it is closed then
        }
    }

    /** Signs in and leaves again; says in words what is wrong, or nothing. */
    public String problem(MailServer server, String ourDomain) {
        var session = MailSessions.smtp(server, ourDomain);
        var transport = new TracedTransport(session, server.security() == Security.TLS);
        try {
            signIn(transport, server, server.oauth() ? tokens.current() : server.password());
            return "";
        } catch (MessagingException | RuntimeException failed) {
            return ConnectionProblem.inWords(failed, server, "SMTP");
        } finally {
            closeQuietly(transport);
        }
    }

    private static Address[] recipients(OutgoingMail mail) throws AddressException {
        var all = new ArrayList<Address>();
        var people = mail.people();
        for (var address : Stream.of(people.to(), people.cc(), people.bcc())
                .flatMap(List::stream)
                .toList()) {
            all.add(MimeWriter.address(address));
        }
        return all.toArray(Address[]::new);
    }

    /** Null when we are in. */
    private @Nullable SmtpResult connect(TracedTransport transport, MailServer server) {
        String secret;
        try {
            secret = server.oauth() ? tokens.current() : server.password();
        } catch (SignInRefusedException refused) {
            return new LockedOut(535, String.valueOf(refused.getMessage()));
        } catch (Unavailable away) {
            return new NotSent(sentence(away));
        }
        try {
            signIn(transport, server, secret);
            return null;
        } catch (AuthenticationFailedException refused) {
            if (server.oauth()) {
                tokens.rejected(secret);
            }
            int code = transport.getLastReturnCode();
            return code >= 400 && code < 500
                    ? new NotSent(sentence(refused))
                    : new LockedOut(code > 0 ? code : 535, sentence(refused));
        } catch (MessagingException away) {
            return new NotSent(sentence(away));
        }
    }

    private static void signIn(TracedTransport transport, MailServer server, String secret) throws MessagingException {
        if (server.username().isEmpty()) {
            transport.connect(server.host(), server.port(), null, null);
        } else {
            transport.connect(server.host(), server.port(), server.username(), secret);
        }
    }

    private static SmtpResult deliver(
            TracedTransport transport, MimeMessage message, Address[] recipients, OutgoingMail mail) {
        try {
            transport.sendMessage(message, recipients);
            return new Accepted();
        } catch (SendFailedException failed) {
            return reachedFirst(failed, mail) ? new Accepted() : refused(transport, failed);
        } catch (MessagingException | RuntimeException lost) {
            return transport.handedOver() ? new Unknown(sentence(lost)) : new NotSent(sentence(lost));
        }
    }

    /** Somebody in Cc may be refused without harm to the customer's own mail. */
    private static boolean reachedFirst(SendFailedException failed, OutgoingMail mail) {
        var sent = failed.getValidSentAddresses();
        return sent != null
                && Arrays.stream(sent)
                        .filter(InternetAddress.class::isInstance)
                        .map(it -> ((InternetAddress) it).getAddress())
                        .anyMatch(it ->
                                it.equalsIgnoreCase(mail.people().to().get(0).address()));
    }

    private static SmtpResult refused(TracedTransport transport, SendFailedException failed) {
        int code = codeOf(failed);
        if (code < 0) {
            return transport.handedOver() ? new Unknown(sentence(failed)) : new NotSent(sentence(failed));
        }
        if (code == 421) {
            // the server says goodbye; after the end of the mail nobody knows
            return transport.handedOver() ? new Refused(421, sentence(failed)) : new NotSent(sentence(failed));
        }
        boolean ofSender = failed instanceof SMTPSenderFailedException || (!transport.inData() && code == 530);
        return ofSender && code >= 500 ? new LockedOut(code, sentence(failed)) : new Refused(code, sentence(failed));
    }

    /** Of the first recipient's refusal where there is one; -1 when the server did not answer. */
    private static int codeOf(SendFailedException failed) {
        for (Exception cause = failed;
                cause instanceof MessagingException messaging;
                cause = messaging.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
        }
        if (failed instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        if (failed instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return -1;
    }

    /** The server's own sentence, on one line. */
    private static String sentence(Exception failed) {
        var words = String.valueOf(failed.getMessage());
        for (Exception cause = failed;
                cause instanceof MessagingException messaging;
                cause = messaging.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                words = String.valueOf(address.getMessage());
            }
            if (messaging.getNextException() instanceof IOException io && io.getMessage() != null) {
                words = words + ": " + io.getMessage();
            }
        }
        return MimeWriter.oneLine(words, LONGEST_SENTENCE);
    }
}
