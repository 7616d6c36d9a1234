package com.tick.ticket.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of tickets, which attachment-service keeps. */
public interface Attachments {

    /** Hands a file over. It belongs to no ticket yet and is swept if none claims it. */
    TicketAttachment store(IncomingFile file);

    /**
     * Takes over files that the customer has uploaded ahead: all of them or none.
     *
     * @throws InvalidClaimException when one is not the customer's, or no longer there
     */
    List<TicketAttachment> claim(List<Claim> claims) throws InvalidClaimException;

    /**
     * What the customer may see.
     *
     * @param named ids that the customer may see, too, though their ticket or reply has only just named them
     */
    List<CustomersFile> of(long ticketId, Collection<String> named);

    /** @param token what whoever uploaded the file was given to show */
    record Claim(UUID id, String token) {}

    /** A file on its way in, wherever its bytes are. */
    interface IncomingFile {

        String name();

        String contentType();

        /** In bytes. */
        long size();

        InputStream open() throws IOException;
    }

    /**
     * @param replyId the reply it came with; null: it came with the ticket, or has only just been named
     * @param state stored when it can be read, else what keeps it from being read
     */
    record CustomersFile(String id, String name, String contentType, long size, @Nullable Long replyId, String state) {}
}
