package com.tick.notification.inbound;

import com.tick.notification.contact.RecognizeContact.Sighting;
import com.tick.notification.outbound.Report;
import com.tick.notification.template.TemplateNews;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that WhatsApp tells; a body holds up to a thousand of them. */
public sealed interface Item {

    /** Words that stand for something that cannot be shown start like this. */
    String PLACEHOLDER = "[A message ";

    /** Our number that it is about; empty when it is about the account. */
    String phoneNumberId();

    /**
     * Something a customer did.
     *
     * @param kind WhatsApp's name for it
     * @param words readable for agents, whatever it was
     * @param quotedWamid the message that it answers, marks or changes
     * @param payload what we put behind the button that was tapped
     */
    record FromCustomer(
            String phoneNumberId,
            String wamid,
            Sighting sender,
            Instant sentAt,
            String kind,
            Purpose purpose,
            String words,
            @Nullable String quotedWamid,
            @Nullable String payload,
            @Nullable File file)
            implements Item {

        boolean reaction() {
            return "reaction".equals(kind);
        }
    }

    /** A customer goes on under another number or user id. */
    record AddressChange(
            String phoneNumberId, String wamid, Sighting before, @Nullable String newWaId, @Nullable String newUserId)
            implements Item {

        /** For agents, who may want to know whom they are talking to. */
        FromCustomer asNote(Instant at) {
            var words = newWaId == null && newUserId == null
                    ? "[WhatsApp says that the customer's identity has changed, for instance by a new phone.]"
                    : "[The customer goes on under another WhatsApp number.]";
            return new FromCustomer(
                    phoneNumberId, wamid, before, at, "system", Purpose.AMENDMENT, words, null, null, null);
        }
    }

    /** What became of a message of ours. */
    record OfOurs(String phoneNumberId, Report report) implements Item {}

    /**
     * What WhatsApp decided about a template.
     *
     * @param account the business account that has it
     */
    record OfTemplate(String account, TemplateNews news) implements Item {

        @Override
        public String phoneNumberId() {
            return "";
        }
    }

    /**
     * What WhatsApp tells of a business account.
     *
     * @param account whose; empty where it is said of one of our numbers
     * @param words for people
     * @param stops nothing can be sent before somebody has acted
     */
    record OfAccount(String account, String words, boolean stops) implements Item {

        @Override
        public String phoneNumberId() {
            return "";
        }
    }

    /**
     * What Tick has no use for, but people should know of.
     *
     * @param field WhatsApp's name for this kind of update
     * @param count of how many things it told
     * @param elsewhere customers whom another app or Meta's agent answers now
     * @param back customers who are left to us again
     */
    record Unused(String account, String field, int count, List<String> elsewhere, List<String> back) implements Item {

        @Override
        public String phoneNumberId() {
            return "";
        }
    }

    /** Whether a customer wants advertising. */
    record Preference(String phoneNumberId, Sighting sender, boolean wanted) implements Item {}

    /**
     * A file that WhatsApp keeps for us for some days.
     *
     * @param sha256 of its bytes, in hex; null when WhatsApp didn't say
     */
    record File(String mediaId, String contentType, String name, @Nullable String sha256) {}

    /** What is to be made of it. */
    enum Purpose {
        /** Words for an agent: a new ticket or a reply. */
        TALK,
        /** Done to something said before: shown there, if that is known; never a new ticket, nor an old one taken up. */
        AMENDMENT,
        /** Kept, and nothing else. */
        ANNOTATION
    }
}
