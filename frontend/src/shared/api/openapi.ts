// Made of openapi.json by npm run contract: not to be edited.
export interface paths {
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who ever worked here, by name */
        get: operations["getAgents"];
        put?: never;
        /**
         * Lets somebody in
         * @description The answer holds a password that was made up; it is shown only now, and not in a repetition.
         */
        post: operations["postAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agents that a ticket can be given to, by name */
        get: operations["getAgentsAssignable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes an agent's name, role or access
         * @description What is left out stays as it is. Whoever becomes inactive is signed out everywhere.
         */
        put: operations["putAgentsId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an agent a new password
         * @description It is made up and shown only now, and not in a repetition. The agent is signed out everywhere and has to choose another after the next sign-in.
         */
        post: operations["postAgentsIdPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes the second factor of an agent who has lost it */
        delete: operations["deleteAgentsIdSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgets the wrong passwords and codes on an account
         * @description Its next sign-in does not have to wait.
         */
        post: operations["postAgentsIdUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files of a ticket and of its replies */
        get: operations["getAttachments"];
        put?: never;
        /** Takes a file in ahead of the ticket or reply it is for */
        post: operations["postAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how many files there are, and which were given up */
        get: operations["getAttachmentsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file */
        get: operations["getAttachmentsIdContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a small picture of a picture */
        get: operations["getAttachmentsIdThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms one's password
         * @description Some operations answer 403 with confirmation-needed unless this was done in the same session within the last ten minutes.
         */
        post: operations["postAuthConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs an agent in; the answer sets the session's cookie */
        post: operations["postAuthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session */
        post: operations["postAuthLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getAuthMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes one's own password
         * @description All other sessions of the agent end.
         */
        put: operations["putAuthPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one's own logins ask for a code */
        get: operations["getAuthSecondFactor"];
        put?: never;
        /**
         * Begins to take up a second factor
         * @description The answer holds the secret for an authenticator app (RFC 6238). Logins ask for a code once the first one has been confirmed.
         */
        post: operations["postAuthSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows the first code of the app
         * @description From now on logins ask for a code, and all other sessions of the agent end. The answer holds recovery codes, shown only now, and not in a repetition.
         */
        post: operations["postAuthSecondFactorConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes back to the password alone */
        post: operations["postAuthSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All canned replies, by title
         * @description Placeholders: {{customer_name}}, {{reference}}, {{issue_title}}, {{status}}, {{agent_name}}.
         */
        get: operations["getCannedReplies"];
        put?: never;
        /** Adds a canned reply */
        post: operations["postCannedReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a canned reply */
        put: operations["putCannedRepliesId"];
        post?: never;
        /**
         * Removes a canned reply
         * @description Also when it is gone already.
         */
        delete: operations["deleteCannedRepliesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ways of reaching customers, and what is missing where one is off */
        get: operations["getChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/email/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a customer's mail as it was read */
        get: operations["getChannelsEmailMessagesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/email/messages/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a customer's mail byte for byte */
        get: operations["getChannelsEmailMessagesIdRaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/email/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the mailbox's settings; of secrets the last four characters */
        get: operations["getChannelsEmailSettings"];
        /** Changes the mailbox's settings */
        put: operations["putChannelsEmailSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/email/settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in to both mail servers and says what is wrong */
        post: operations["postChannelsEmailSettingsTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/whatsapp/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the settings; of secrets the last four characters */
        get: operations["getChannelsWhatsappSettings"];
        /** Changes settings */
        put: operations["putChannelsWhatsappSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/whatsapp/settings/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has Meta report to our webhook */
        post: operations["postChannelsWhatsappSettingsSubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/whatsapp/settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks Meta whether the settings work */
        post: operations["postChannelsWhatsappSettingsTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{key}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's tickets, the newest first
         * @description At most 100: those with the same e-mail address, and those with a number that came with it.
         */
        get: operations["getCustomersKeyTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/attachment-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists records that were given up after many attempts, the oldest first */
        get: operations["getDeadLettersAttachmentService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/attachment-service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discards a given-up record for good */
        delete: operations["deleteDeadLettersAttachmentServiceId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/attachment-service/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a given-up record, and those behind it, be tried again */
        post: operations["postDeadLettersAttachmentServiceIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/notification-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists records that were given up after many attempts, the oldest first */
        get: operations["getDeadLettersNotificationService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/notification-service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discards a given-up record for good */
        delete: operations["deleteDeadLettersNotificationServiceId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/notification-service/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a given-up record, and those behind it, be tried again */
        post: operations["postDeadLettersNotificationServiceIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/reply-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists records that were given up after many attempts, the oldest first */
        get: operations["getDeadLettersReplyService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/reply-service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discards a given-up record for good */
        delete: operations["deleteDeadLettersReplyServiceId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/reply-service/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a given-up record, and those behind it, be tried again */
        post: operations["postDeadLettersReplyServiceIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/ticket-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists records that were given up after many attempts, the oldest first */
        get: operations["getDeadLettersTicketService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/ticket-service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discards a given-up record for good */
        delete: operations["deleteDeadLettersTicketServiceId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/ticket-service/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a given-up record, and those behind it, be tried again */
        post: operations["postDeadLettersTicketServiceIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk does to a ticket with a reply */
        get: operations["getDeskSettings"];
        /** Changes how the desk works */
        put: operations["putDeskSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own drafts on a ticket
         * @description A mode without words is null.
         */
        get: operations["getDraftsTicketId"];
        /**
         * Keeps one's own draft on a ticket
         * @description A blank message drops it.
         */
        put: operations["putDraftsTicketId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams what happens at the desk; goes on after a cursor */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was sent to a ticket's customer on every channel, and how far it came */
        get: operations["getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a failed message again */
        post: operations["postMessagesIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/attachment-service/re-emissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the orders to publish events again */
        get: operations["getOutboxAttachmentServiceReEmissions"];
        put?: never;
        /** Orders events to be published again */
        post: operations["postOutboxAttachmentServiceReEmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/notification-service/re-emissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the orders to publish events again */
        get: operations["getOutboxNotificationServiceReEmissions"];
        put?: never;
        /** Orders events to be published again */
        post: operations["postOutboxNotificationServiceReEmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/reply-service/re-emissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the orders to publish events again */
        get: operations["getOutboxReplyServiceReEmissions"];
        put?: never;
        /** Orders events to be published again */
        post: operations["postOutboxReplyServiceReEmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/ticket-service/re-emissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the orders to publish events again */
        get: operations["getOutboxTicketServiceReEmissions"];
        put?: never;
        /** Orders events to be published again */
        post: operations["postOutboxTicketServiceReEmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on these tickets now */
        get: operations["getPresence"];
        put?: never;
        /**
         * Says what one does with a ticket, and learns who else is there
         * @description It holds for 15 seconds, so a page says it again every few seconds; to repeat it does no harm.
         */
        post: operations["postPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the customer, or leaves a note for colleagues */
        post: operations["postReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last message of each of up to 100 tickets, for a list of them */
        get: operations["getRepliesPreviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Corrects an agent's reply; what it said before stays in its history */
        put: operations["putRepliesId"];
        post?: never;
        /** Withdraws a reply; agents can still find it */
        delete: operations["deleteRepliesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed or withdrew a reply, and what it said before */
        get: operations["getRepliesIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a ticket's conversation, oldest first, a page at a time from either end */
        get: operations["getRepliesTicketId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/{ticketId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells which messages the customer edited, deleted or reacted to on WhatsApp */
        get: operations["getRepliesTicketIdActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/response-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long customers waited for the first answer and until their tickets were closed
         * @description By when the waiting ended. Internal notes are no answers; a ticket that was opened again counts once it is closed again.
         */
        get: operations["getReportsResponseTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many tickets were opened, by day, status and channel
         * @description Statuses as of now.
         */
        get: operations["getReportsVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-index/reply-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how the search index of the copy that answers is */
        get: operations["getSearchIndexReplyService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-index/reply-service/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has every copy make its search index anew; the old one answers meanwhile */
        post: operations["postSearchIndexReplyServiceRebuilds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-index/ticket-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how the search index of the copy that answers is */
        get: operations["getSearchIndexTicketService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-index/ticket-service/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has every copy make its search index anew; the old one answers meanwhile */
        post: operations["postSearchIndexTicketServiceRebuilds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the security log, the newest entry first
         * @description Sign-ins, refusals and changes of what matters for security. Filters are combined.
         */
        get: operations["getSecurityLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The security log as CSV
         * @description At most 50,000 entries, the newest first; from and to give the rest.
         */
        get: operations["getSecurityLogExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists tickets, filtered, searched and sorted */
        get: operations["getTickets"];
        put?: never;
        /** Opens a ticket; anybody may, as a form with files or as JSON */
        post: operations["postTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes status or assignee of up to 100 tickets
         * @description Each ticket by itself: one that is not there or fails does not hold up the others.
         */
        post: operations["postTicketsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts tickets by status and assignee */
        get: operations["getTicketsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a ticket; its ETag is its version */
        get: operations["getTicketsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a ticket to an agent, or to nobody */
        put: operations["putTicketsIdAssignee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who did what to a ticket, and when */
        get: operations["getTicketsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a ticket as read, for oneself
         * @description Without a body it is read. It becomes unread once the customer says something more.
         */
        put: operations["putTicketsIdRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a ticket's status; with If-Match only if nobody was faster */
        put: operations["putTicketsIdStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{ticketId}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the first file of a ticket */
        get: operations["getTicketsTicketIdAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tokens without their secrets, the newest first */
        get: operations["getTokens"];
        put?: never;
        /**
         * Lets a program in
         * @description The answer holds the token, to be sent as Authorization: Bearer …; it is shown only now, and not in a repetition.
         */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revokes a token
         * @description The token stops working at once; requests in progress finish.
         */
        delete: operations["deleteTokensId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the link's ticket to its customer, with what was said and sent */
        get: operations["getTrack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a customer's file in ahead of the reply it is for */
        post: operations["postTrackAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file of the link's ticket */
        get: operations["getTrackAttachmentsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams what happens to the link's ticket, as its customer may hear it */
        get: operations["getTrackEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a ticket's private link again
         * @description It is sent over WhatsApp to the number, when a ticket was opened with it. The answer is the same in any case. At most 3 an hour are sent to a number; asking again does no harm.
         */
        post: operations["postTrackLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers as the customer of the link's ticket; a closed ticket opens again */
        post: operations["postTrackReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets the customer call the ticket solved, or open it again */
        put: operations["putTrackStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own views and those for everybody, by name */
        get: operations["getViews"];
        put?: never;
        /** Saves a view */
        post: operations["postViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a view
         * @description Views for everybody can be changed by the agent who saved them and by admins.
         */
        put: operations["putViewsId"];
        post?: never;
        /**
         * Deletes a view
         * @description Also when it is gone already.
         */
        delete: operations["deleteViewsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells anyone where we are on WhatsApp, while a working number is connected */
        get: operations["getWhatsappContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists webhook bodies as they came in */
        get: operations["getWhatsappIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake/files/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetches a file again that is shown as unavailable */
        post: operations["postWhatsappIntakeFilesAttachmentId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake/messages/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetches a message's file again */
        post: operations["postWhatsappIntakeMessagesIdFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists conversations whose ticket is being opened */
        get: operations["getWhatsappIntakeOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one webhook body */
        get: operations["getWhatsappIntakeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/intake/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works through a webhook body again */
        post: operations["postWhatsappIntakeIdReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was sent to a ticket's customer, and how far it came */
        get: operations["getWhatsappMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/messages/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the attempts to send a message */
        get: operations["getWhatsappMessagesIdAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a failed message again */
        post: operations["postWhatsappMessagesIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a free text, if the customer wrote within 24 hours */
        post: operations["postWhatsappSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the settings; of secrets the last four characters */
        get: operations["getWhatsappSettings"];
        /** Changes settings */
        put: operations["putWhatsappSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/settings/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has Meta report to our webhook */
        post: operations["postWhatsappSettingsSubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks Meta whether the settings work */
        post: operations["postWhatsappSettingsTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether WhatsApp is configured and working */
        get: operations["getWhatsappStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the templates and how they look */
        get: operations["getWhatsappTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/templates/sendable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the approved templates that an agent can fill and send */
        get: operations["getWhatsappTemplatesSendable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/templates/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the templates anew from Meta */
        post: operations["postWhatsappTemplatesSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/tickets/{ticketId}/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether a ticket's customer can be written to on WhatsApp, and until when in free words */
        get: operations["getWhatsappTicketsTicketIdChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/tickets/{ticketId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows the customer that the messages were read */
        put: operations["putWhatsappTicketsTicketIdRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/tickets/{ticketId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a ticket's customer an approved template, at any time */
        post: operations["postWhatsappTicketsTicketIdTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsapp/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers Meta's handshake with its challenge */
        get: operations["getWhatsappWebhook"];
        put?: never;
        /** Takes in what Meta reports; the body is signed */
        post: operations["postWhatsappWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            name: string;
            reason: string;
        };
        ActionView: {
            action: string;
            /** Format: date-time */
            at: string;
            message_id?: string | null;
            /** Format: int64 */
            reply_id?: number | null;
            text?: string | null;
        };
        AddReplyRequest: {
            agentName?: string | null;
            assign?: string | null;
            attachments?: components["schemas"]["reply-service.UploadedFile"][] | null;
            internal?: boolean | null;
            message?: string | null;
            status?: string | null;
            /** Format: int64 */
            ticketId: number;
        };
        Addresses: {
            email?: string | null;
            mobileE164?: string | null;
        };
        AgentChange: {
            active?: boolean | null;
            name?: string | null;
            /** @enum {string|null} */
            role?: "VIEWER" | "AGENT" | "ADMIN" | null;
        };
        AgentRequest: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "VIEWER" | "AGENT" | "ADMIN";
        };
        AgentResponse: {
            active: boolean;
            /** Format: date-time */
            created_at: string;
            email: string;
            /** Format: int64 */
            id: number;
            name: string;
            role: string;
        };
        AgentTimes: {
            agent: components["schemas"]["Who"];
            first_response: components["schemas"]["WaitingResponse"];
            resolution: components["schemas"]["WaitingResponse"];
        };
        Alert: {
            /** Format: date-time */
            at: string;
            words: string;
        };
        AnswerAgentResponse: {
            data?: components["schemas"]["AgentResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerApiTokenResponse: {
            data?: components["schemas"]["ApiTokenResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerCannedReplyResponse: {
            data?: components["schemas"]["CannedReplyResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerChannelView: {
            data?: components["schemas"]["ChannelView"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerConfirmation: {
            data?: components["schemas"]["Confirmation"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerContact: {
            data?: components["schemas"]["Contact"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerCountsResponse: {
            data?: components["schemas"]["CountsResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerCreatedApiToken: {
            data?: components["schemas"]["CreatedApiToken"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerCreatedTicket: {
            data?: components["schemas"]["CreatedTicket"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerCustomerMail: {
            data?: components["schemas"]["CustomerMail"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerDeletedReply: {
            data?: components["schemas"]["DeletedReply"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerDeskSettingsResponse: {
            data?: components["schemas"]["DeskSettingsResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerDetail: {
            data?: components["schemas"]["Detail"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerDraftsResponse: {
            data?: components["schemas"]["DraftsResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerIndexState: {
            data?: components["schemas"]["IndexState"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerInvitedAgent: {
            data?: components["schemas"]["InvitedAgent"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListActionView: {
            data?: components["schemas"]["ActionView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListAgentResponse: {
            data?: components["schemas"]["AgentResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListApiTokenResponse: {
            data?: components["schemas"]["ApiTokenResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListAssignable: {
            data?: components["schemas"]["Assignable"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListAttachment: {
            data?: components["schemas"]["Attachment"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListAttemptView: {
            data?: components["schemas"]["AttemptView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListBodyView: {
            data?: components["schemas"]["BodyView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListBulkResult: {
            data?: components["schemas"]["BulkResult"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListCannedReplyResponse: {
            data?: components["schemas"]["CannedReplyResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListChannel: {
            data?: components["schemas"]["Channel"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListChannelMessage: {
            data?: components["schemas"]["ChannelMessage"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListDeadLetter: {
            data?: components["schemas"]["DeadLetter"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListHistoryResponse: {
            data?: components["schemas"]["HistoryResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListMessageView: {
            data?: components["schemas"]["MessageView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListOpeningView: {
            data?: components["schemas"]["OpeningView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListPresenceResponse: {
            data?: components["schemas"]["PresenceResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListPreviewResponse: {
            data?: components["schemas"]["PreviewResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListReemission: {
            data?: components["schemas"]["Reemission"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListReplyChange: {
            data?: components["schemas"]["ReplyChange"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListReplyResponse: {
            data?: components["schemas"]["ReplyResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListSecurityEntryResponse: {
            data?: components["schemas"]["SecurityEntryResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListSendableTemplate: {
            data?: components["schemas"]["SendableTemplate"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListTemplateView: {
            data?: components["schemas"]["TemplateView"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListTicketResponse: {
            data?: components["schemas"]["TicketResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerListViewResponse: {
            data?: components["schemas"]["ViewResponse"][] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMailboxSettings: {
            data?: components["schemas"]["MailboxSettings"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMapStringInteger: {
            data?: {
                [key: string]: number;
            } | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMapStringLong: {
            data?: {
                [key: string]: number;
            } | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMapStringObject: {
            data?: {
                [key: string]: unknown;
            } | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMapStringString: {
            data?: {
                [key: string]: string;
            } | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerMapStringUUID: {
            data?: {
                [key: string]: string;
            } | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerNewPassword: {
            data?: components["schemas"]["NewPassword"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerReemission: {
            data?: components["schemas"]["Reemission"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerReport: {
            data?: components["schemas"]["Report"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerResponseTimesReport: {
            data?: components["schemas"]["ResponseTimesReport"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSecondFactorConfirmed: {
            data?: components["schemas"]["SecondFactorConfirmed"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSecondFactorEnrolment: {
            data?: components["schemas"]["SecondFactorEnrolment"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSecondFactorState: {
            data?: components["schemas"]["SecondFactorState"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSettings: {
            data?: components["schemas"]["Settings"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSignedInAgent: {
            data?: components["schemas"]["SignedInAgent"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerStatus: {
            data?: components["schemas"]["Status"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerSummary: {
            data?: components["schemas"]["Summary"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerTested: {
            data?: components["schemas"]["Tested"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerTestedMailbox: {
            data?: components["schemas"]["TestedMailbox"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerTicketResponse: {
            data?: components["schemas"]["TicketResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerTrackedTicket: {
            data?: components["schemas"]["TrackedTicket"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerUploaded: {
            data?: components["schemas"]["Uploaded"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerViewResponse: {
            data?: components["schemas"]["ViewResponse"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerVoid: {
            data?: unknown;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerVolumeReport: {
            data?: components["schemas"]["VolumeReport"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        AnswerWrittenReply: {
            data?: components["schemas"]["WrittenReply"] | null;
            message?: string | null;
            page?: components["schemas"]["Page"] | null;
            success: boolean;
        };
        ApiTokenRequest: {
            name: string;
            scope: string;
        };
        ApiTokenResponse: {
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number;
            ending: string;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            last_used_at?: string | null;
            name: string;
            /** Format: date-time */
            revoked_at?: string | null;
            scope: string;
        };
        Assignable: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        AssigneeRequest: {
            /** Format: int64 */
            agentId?: number | null;
        };
        AssigneeResponse: {
            /** Format: int64 */
            id: number;
            name?: string | null;
        };
        Attachment: {
            content_type: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            reply_id?: number | null;
            /** Format: int64 */
            size: number;
            state: string;
            thumbnail: boolean;
        };
        AttemptView: {
            /** Format: date-time */
            ended_at?: string | null;
            /** Format: int32 */
            error_code?: number | null;
            outcome?: string | null;
            reason?: string | null;
            /** Format: date-time */
            started_at: string;
        };
        BodyView: {
            /** Format: int32 */
            attempts: number;
            counts?: string | null;
            /** Format: int64 */
            id: number;
            reason?: string | null;
            /** Format: date-time */
            received_at: string;
            /** Format: int64 */
            size: number;
            state: string;
        };
        BulkRequest: {
            /** Format: int64 */
            agentId?: number | null;
            ids: number[];
            status?: string | null;
        };
        BulkResult: {
            /** Format: int64 */
            id: number;
            message?: string | null;
            success: boolean;
        };
        CannedReplyRequest: {
            body: string;
            title: string;
        };
        CannedReplyResponse: {
            body: string;
            /** Format: int64 */
            id: number;
            rendered?: string | null;
            title: string;
            /** Format: date-time */
            updated_at: string;
        };
        Channel: {
            capabilities: components["schemas"]["ChannelCapabilities"];
            configured: boolean;
            id: string;
            missing_settings: string[];
            state: string;
        };
        ChannelCapabilities: {
            files_with_text: boolean;
            /** Format: int64 */
            free_text_hours?: number | null;
            html: boolean;
            /** Format: int64 */
            largest_file: number;
            /** Format: int64 */
            largest_message: number;
            /** Format: int32 */
            longest_text: number;
            receipts: string;
            subject: boolean;
        };
        ChannelMessage: {
            /** Format: int64 */
            agent_id?: number | null;
            /** Format: int32 */
            attempts: number;
            channel: string;
            /** Format: date-time */
            created_at: string;
            /** Format: int32 */
            error_code?: number | null;
            fallback_of?: string | null;
            id: string;
            kind: string;
            /** Format: int32 */
            part: number;
            /** Format: int32 */
            parts: number;
            reaction?: string | null;
            reason?: string | null;
            reason_code?: string | null;
            /** Format: int64 */
            reply_id?: number | null;
            resent: boolean;
            state: string;
            text?: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        ChannelView: {
            display_number?: string | null;
            obstacle?: string | null;
            obstacle_words?: string | null;
            phone_number_id?: string | null;
            reachable: boolean;
            /** Format: date-time */
            window_until?: string | null;
        };
        Checked: {
            display_number?: string | null;
            name?: string | null;
            phone_number_id: string;
            problem?: string | null;
            quality?: string | null;
            works: boolean;
        };
        Claims: {
            items: components["schemas"]["Item"][];
            /** Format: int64 */
            ticketId?: number | null;
        };
        Confirmation: {
            /** Format: date-time */
            confirmed_until: string;
        };
        ConfirmationRequest: {
            code?: string | null;
            password: string;
        };
        Contact: {
            display_number?: string | null;
        };
        CountsResponse: {
            /** Format: int64 */
            closed: number;
            /** Format: int64 */
            in_progress: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            new: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            unassigned: number;
        };
        CreateTicketRequest: {
            attachments?: components["schemas"]["UploadedFile"][] | null;
            description: string;
            email: string;
            issueTitle?: string | null;
            issueType?: string | null;
            language?: string | null;
            mobile?: string | null;
            mobileCountry?: string | null;
            name: string;
            whatsappNotifications?: boolean | null;
        };
        CreatedApiToken: {
            /** Format: int64 */
            id: number;
            name: string;
            scope: string;
            token?: string | null;
        };
        CreatedTicket: {
            description: string;
            email?: string | null;
            /** Format: int64 */
            id: number;
            issueTitle?: string | null;
            issueType?: string | null;
            mobile?: string | null;
            name: string;
            reference: string;
            status: string;
            trackingUrl: string;
        };
        CredentialRequest: {
            credential: string;
            kind: string;
        };
        CustomerMail: {
            authentication: string;
            automatic: boolean;
            automatic_because: string;
            body: components["schemas"]["CustomerMailBody"];
            cc: components["schemas"]["CustomerMailAddress"][];
            files: components["schemas"]["CustomerMailFile"][];
            from?: components["schemas"]["CustomerMailAddress"] | null;
            /** Format: int64 */
            id: number;
            incomplete: boolean;
            reply_to: components["schemas"]["CustomerMailAddress"][];
            /** Format: date-time */
            sent_at: string;
            subject: string;
            to: components["schemas"]["CustomerMailAddress"][];
        };
        CustomerMailAddress: {
            address: string;
            name?: string | null;
        };
        CustomerMailBody: {
            folds: components["schemas"]["CustomerMailFold"][];
            html?: string | null;
            text: string;
        };
        CustomerMailFile: {
            content_id?: string | null;
            content_type: string;
            /** Format: int32 */
            index: number;
            inline: boolean;
            name: string;
        };
        CustomerMailFold: {
            /** Format: int32 */
            end: number;
            kind: string;
            /** Format: int32 */
            start: number;
        };
        CustomersReply: {
            agent_name: string;
            attachment_ids: string[];
            author: string;
            /** Format: int64 */
            id: number;
            message: string;
            /** Format: date-time */
            sent_at: string;
        };
        CustomersWish: {
            status?: string | null;
        };
        DayVolume: {
            by_channel: {
                [key: string]: number;
            };
            by_status: {
                [key: string]: number;
            };
            /** Format: date */
            day: string;
            /** Format: int64 */
            total: number;
        };
        DeadLetter: {
            /** Format: int32 */
            attempts: number;
            /** Format: int64 */
            id: number;
            key: string;
            /** Format: date-time */
            nextAttemptAt: string;
            /** Format: date-time */
            parkedAt: string;
            reason: string;
            state: string;
            topic: string;
        };
        DeletedReply: {
            /** Format: int64 */
            id: number;
        };
        DeskSettingsRequest: {
            assignOnReply: boolean;
            startOnReply: boolean;
        };
        DeskSettingsResponse: {
            assign_on_reply: boolean;
            start_on_reply: boolean;
        };
        Detail: {
            body: Record<string, never>;
            entry: components["schemas"]["BodyView"];
            messages: components["schemas"]["IntakeMessage"][];
        };
        DraftRequest: {
            message: string;
            mode?: string | null;
        };
        DraftResponse: {
            message: string;
            /** Format: date-time */
            updated_at: string;
        };
        DraftsResponse: {
            internal?: components["schemas"]["DraftResponse"] | null;
            reply?: components["schemas"]["DraftResponse"] | null;
        };
        EditReplyRequest: {
            agentName?: string | null;
            message: string;
        };
        Elsewhere: {
            /** Format: int64 */
            conversations: number;
            words: string;
        };
        Entries: {
            entries: components["schemas"]["Entry"][];
        };
        Entry: {
            actor?: string | null;
            address?: string | null;
            /** Format: date-time */
            at: string;
            detail?: string | null;
            event: string;
            id: string;
            /** @enum {string} */
            outcome: "SUCCESS" | "FAILURE" | "REFUSED";
            target?: string | null;
        };
        FieldError: {
            field: string;
            message: string;
        };
        File: {
            content_type: string;
            id: string;
            name: string;
            /** Format: int64 */
            reply_id?: number | null;
            /** Format: int64 */
            size: number;
            state: string;
        };
        HistoryResponse: {
            actor: string;
            actor_name: string;
            /** Format: int64 */
            agent_id?: number | null;
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            id: number;
            new_value?: string | null;
            old_value?: string | null;
            what: string;
        };
        IndexState: {
            building: boolean;
            current: boolean;
            /** Format: int32 */
            documents: number;
            ready: boolean;
        };
        Intake: {
            /** Format: int64 */
            kept: number;
            /** Format: int64 */
            parked: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            shown: number;
            words: string;
        };
        IntakeMessage: {
            became: string;
            file_state?: string | null;
            /** Format: int64 */
            id: number;
            kind: string;
            /** Format: date-time */
            sent_at: string;
            /** Format: int64 */
            ticket_id?: number | null;
        };
        InvitedAgent: {
            email: string;
            /** Format: int64 */
            id: number;
            name: string;
            password?: string | null;
            role: string;
        };
        Item: {
            claimToken: string;
            /** Format: uuid */
            id: string;
        };
        KnownTicket: {
            attachmentIds: string[];
            channel: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            linkVersion: number;
            mobileE164?: string | null;
            name: string;
            reference: string;
            status: string;
            /** Format: uuid */
            ticketUuid: string;
            /** Format: int64 */
            version: number;
            whatsappNotifications: boolean;
        };
        LastMessageResponse: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        LinkRequest: {
            mobile: string;
            reference?: string | null;
        };
        Listed: {
            content_type: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            reply_id?: number | null;
            /** Format: int64 */
            size: number;
            state: string;
        };
        LoginRequest: {
            code?: string | null;
            email: string;
            password: string;
        };
        MailboxSettings: {
            configured: boolean;
            missing: string[];
            receiving_problem?: string | null;
            sending_problem?: string | null;
            values: {
                [key: string]: components["schemas"]["ShownMailSetting"];
            };
        };
        MatchResponse: {
            /** Format: date-time */
            at?: string | null;
            author?: string | null;
            author_name?: string | null;
            marks: components["schemas"]["Span"][];
            place: string;
            /** Format: int64 */
            reply_id?: number | null;
            text: string;
        };
        MessageView: {
            /** Format: int64 */
            agent_id?: number | null;
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int32 */
            error_code?: number | null;
            id: string;
            kind: string;
            /** Format: int32 */
            part: number;
            /** Format: int32 */
            parts: number;
            reaction?: string | null;
            reason?: string | null;
            reason_code?: string | null;
            /** Format: int64 */
            reply_id?: number | null;
            resent: boolean;
            state: string;
            text?: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        NewPassword: {
            password?: string | null;
        };
        OpeningView: {
            command_id: string;
            /** Format: int64 */
            conversation_id: number;
            customer: string;
            /** Format: date-time */
            since: string;
            /** Format: int64 */
            waiting: number;
        };
        OurNumber: {
            /** Format: date-time */
            checked_at?: string | null;
            display_number?: string | null;
            name?: string | null;
            paused_reason?: string | null;
            phone_number_id: string;
            problem?: string | null;
            quality?: string | null;
            /** Format: int64 */
            quota_limit?: number | null;
            /** Format: int64 */
            quota_used: number;
            quota_words: string;
            token_works?: boolean | null;
        };
        Page: {
            next?: string | null;
            previous?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PresenceRequest: {
            state?: string | null;
            /** Format: int64 */
            ticketId: number;
        };
        PresenceResponse: {
            agent: components["schemas"]["Present"];
            /** Format: date-time */
            seen_at: string;
            state: string;
            /** Format: int64 */
            ticket_id: number;
        };
        Present: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        PreviewResponse: {
            agent_name: string;
            author: string;
            /** Format: int32 */
            files: number;
            internal: boolean;
            preview: string;
            /** Format: date-time */
            sent_at: string;
            /** Format: int64 */
            ticket_id: number;
        };
        Principal: {
            claims: {
                [key: string]: string;
            };
            scopes: string[];
            subject: string;
        };
        Problem: {
            challenge?: components["schemas"]["ProofOfWorkChallenge"] | null;
            data?: unknown;
            detail?: string | null;
            errors: components["schemas"]["FieldError"][];
            incident?: string | null;
            instance?: string | null;
            message?: string | null;
            /** Format: int32 */
            status: number;
            success: boolean;
            title: string;
            type: string;
        };
        ProofOfWorkChallenge: {
            /** Format: int32 */
            bits: number;
            challenge: string;
        };
        Question: {
            q: string;
            ticket_ids: number[];
        };
        ReadRequest: {
            read?: boolean | null;
        };
        Reemission: {
            /** Format: int64 */
            events: number;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: int64 */
            id: number;
            key?: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            since: string;
            topic?: string | null;
        };
        ReemissionRequest: {
            key?: string | null;
            since?: string | null;
        };
        Reply: {
            agent_name: string;
            author: string;
            /** Format: int64 */
            id: number;
            message: string;
            /** Format: date-time */
            sent_at: string;
        };
        ReplyChange: {
            /** Format: int64 */
            agent_id?: number | null;
            agent_name?: string | null;
            /** Format: date-time */
            at: string;
            former_agent_name?: string | null;
            former_message?: string | null;
            what: string;
        };
        ReplyResponse: {
            agent_name: string;
            attachment_ids: string[];
            author: string;
            channel: string;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: int64 */
            id: number;
            internal: boolean;
            message: string;
            /** Format: date-time */
            sent_at: string;
            /** Format: int64 */
            ticket_id: number;
            /** Format: date-time */
            updated_at: string;
        };
        ReplyToSend: {
            agentName: string;
            attachmentIds: string[];
            author: string;
            deleted: boolean;
            /** Format: int64 */
            id: number;
            internal: boolean;
            message: string;
            /** Format: int64 */
            ticketId: number;
        };
        Report: {
            held: {
                [key: string]: number;
            };
            /** Format: date-time */
            oldest_pending?: string | null;
            scanner: components["schemas"]["ScannerReport"];
        };
        ResponseTimesReport: {
            agents: components["schemas"]["AgentTimes"][];
            first_response: components["schemas"]["WaitingResponse"];
            resolution: components["schemas"]["WaitingResponse"];
            time_zone: string;
        };
        SaidSnippet: {
            agent_name: string;
            author: string;
            internal: boolean;
            marks: components["schemas"]["Span"][];
            /** Format: int64 */
            reply_id: number;
            /** Format: date-time */
            sent_at: string;
            text: string;
            /** Format: int64 */
            ticket_id: number;
            /** Format: int32 */
            words: number;
        };
        SaidWord: {
            all: string;
            exactly: string;
        };
        ScannerReport: {
            /** Format: date-time */
            away_since?: string | null;
            configured: boolean;
        };
        SecondFactorCode: {
            code: string;
        };
        SecondFactorConfirmed: {
            recovery_codes?: string[] | null;
        };
        SecondFactorEnrolment: {
            otpauth_url: string;
            secret: string;
        };
        SecondFactorPassword: {
            password: string;
        };
        SecondFactorState: {
            enabled: boolean;
            /** Format: int32 */
            recovery_codes_left: number;
        };
        SecurityEntryResponse: {
            actor?: string | null;
            address?: string | null;
            /** Format: date-time */
            at: string;
            detail?: string | null;
            event: string;
            outcome: string;
            target?: string | null;
        };
        SendRequest: {
            message: string;
            phoneNumber: string;
        };
        SendableTemplate: {
            body: string;
            buttons: string[];
            category: string;
            footer?: string | null;
            header?: string | null;
            language: string;
            name: string;
            parameters: string[];
        };
        Settings: {
            api_url: string;
            values: {
                [key: string]: components["schemas"]["Shown"];
            };
            webhook_url: string;
        };
        Shown: {
            last4?: string | null;
            set: boolean;
            source: string;
            value?: string | null;
        };
        ShownMailSetting: {
            last4?: string | null;
            set: boolean;
            source: string;
            value?: string | null;
        };
        SignedInAgent: {
            email: string;
            /** Format: int64 */
            id: number;
            must_change_password: boolean;
            name: string;
            role: string;
        };
        Span: {
            /** Format: int32 */
            length: number;
            /** Format: int32 */
            start: number;
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        Status: {
            alerts: components["schemas"]["Alert"][];
            api_url: string;
            /** Format: int64 */
            backlog: number;
            backlog_words: string;
            configured: boolean;
            elsewhere: components["schemas"]["Elsewhere"];
            intake: components["schemas"]["Intake"];
            /** Format: date-time */
            last_webhook_at?: string | null;
            numbers: components["schemas"]["OurNumber"][];
            /** Format: int64 */
            oldest_seconds: number;
            paused: boolean;
            paused_reason?: string | null;
            /** Format: date-time */
            paused_since?: string | null;
            phone_number_id: string;
            token_works: boolean;
            unused_updates: components["schemas"]["UnusedUpdate"][];
            webhook_url: string;
        };
        StatusRequest: {
            status?: string | null;
        };
        Stored: {
            contentType: string;
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            state: string;
        };
        StreamingResponseBody: unknown;
        Summary: {
            /** Format: date-time */
            created_at: string;
            description: string;
            issue_title?: string | null;
            name: string;
            reference: string;
            status: string;
        };
        TemplateRequest: {
            language: string;
            name: string;
            parameters: string[];
        };
        TemplateView: {
            body: string;
            buttons: string[];
            category: string;
            language: string;
            name: string;
            /** Format: int32 */
            parameter_count: number;
            preview: string;
            problem?: string | null;
            quality?: string | null;
            status: string;
            used_for?: string | null;
        };
        Tested: {
            message: string;
            numbers: components["schemas"]["Checked"][];
            works: boolean;
        };
        TestedMailbox: {
            receiving: components["schemas"]["TestedWay"];
            sending: components["schemas"]["TestedWay"];
        };
        TestedWay: {
            message: string;
            works: boolean;
        };
        TicketResponse: {
            assignee?: components["schemas"]["AssigneeResponse"] | null;
            attachment_name?: string | null;
            attachment_state?: string | null;
            attachment_type?: string | null;
            channel: string;
            /** Format: date-time */
            created_at: string;
            customer_key: string;
            description: string;
            email?: string | null;
            /** Format: int64 */
            id: number;
            issue_title?: string | null;
            issue_type?: string | null;
            language?: string | null;
            /** Format: date-time */
            last_customer_at: string;
            last_message: components["schemas"]["LastMessageResponse"];
            match?: components["schemas"]["MatchResponse"] | null;
            mobile?: string | null;
            name: string;
            reference: string;
            status: string;
            unread?: boolean | null;
            /** Format: date-time */
            updated_at: string;
            username?: string | null;
            /** Format: date-time */
            waiting_since?: string | null;
            whatsapp_enabled: boolean;
            whatsapp_notifications: boolean;
        };
        TrackedReplyRequest: {
            attachments?: components["schemas"]["reply-service.UploadedFile"][] | null;
            message?: string | null;
        };
        TrackedTicket: {
            attachments: components["schemas"]["File"][];
            replies: components["schemas"]["Reply"][];
            ticket: components["schemas"]["Summary"];
        };
        UnusedUpdate: {
            field: string;
            /** Format: int64 */
            updates: number;
            words: string;
        };
        Uploaded: {
            claimToken: string;
            /** Format: uuid */
            id: string;
        };
        UploadedFile: {
            claimToken: string;
            /** Format: uuid */
            id: string;
        };
        ViewRequest: {
            columns?: string[] | null;
            filter?: {
                [key: string]: string[];
            } | null;
            name: string;
            scope: string;
            sort?: string | null;
        };
        ViewResponse: {
            columns: string[];
            editable: boolean;
            filter: {
                [key: string]: string[];
            };
            /** Format: int64 */
            id: number;
            name: string;
            scope: string;
            sort: string;
        };
        VolumeReport: {
            days: components["schemas"]["DayVolume"][];
            time_zone: string;
        };
        WaitingResponse: {
            /** Format: int64 */
            median_seconds?: number | null;
            /** Format: int64 */
            p90_seconds?: number | null;
            /** Format: int64 */
            tickets: number;
        };
        Who: {
            /** Format: int64 */
            id: number;
            name?: string | null;
        };
        WrittenReply: {
            agent_name: string;
            /** Format: int64 */
            id: number;
            message: string;
            /** Format: date-time */
            sent_at: string;
            /** Format: int64 */
            ticket_id: number;
        };
        "reply-service.UploadedFile": {
            claimToken: string;
            id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListAgentResponse"];
                };
            };
        };
    };
    postAgents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRequest"];
            };
        };
        responses: {
            /** @description The agent can sign in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerInvitedAgent"];
                };
            };
        };
    };
    getAgentsAssignable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListAssignable"];
                };
            };
        };
    };
    putAgentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The agent as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerAgentResponse"];
                };
            };
        };
    };
    postAgentsIdPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerNewPassword"];
                };
            };
        };
    };
    deleteAgentsIdSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent's logins ask for no code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    postAgentsIdUnlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent can try at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getAttachments: {
        parameters: {
            query: {
                ticketId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListAttachment"];
                };
            };
        };
    };
    postAttachments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerUploaded"];
                };
            };
        };
    };
    getAttachmentsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReport"];
                };
            };
        };
    };
    getAttachmentsIdContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    getAttachmentsIdThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    postAuthConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerConfirmation"];
                };
            };
        };
    };
    postAuthLogin: {
        parameters: {
            query?: never;
            header?: {
                "X-Proof-Of-Work"?: string;
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSignedInAgent"];
                };
            };
        };
    };
    postAuthLogout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getAuthMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSignedInAgent"];
                };
            };
        };
    };
    putAuthPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new password holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSecondFactorState"];
                };
            };
        };
    };
    postAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorPassword"];
            };
        };
        responses: {
            /** @description To be entered into the app */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSecondFactorEnrolment"];
                };
            };
        };
    };
    postAuthSecondFactorConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Recovery codes, each good for one login */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSecondFactorConfirmed"];
                };
            };
        };
    };
    postAuthSecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorPassword"];
            };
        };
        responses: {
            /** @description Logins ask for no code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getCannedReplies: {
        parameters: {
            query?: {
                /** @description Fills the placeholders for this ticket, into rendered */
                ticketId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canned replies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListCannedReplyResponse"];
                };
            };
        };
    };
    postCannedReplies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyRequest"];
            };
        };
        responses: {
            /** @description The canned reply */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCannedReplyResponse"];
                };
            };
        };
    };
    putCannedRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyRequest"];
            };
        };
        responses: {
            /** @description The canned reply as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCannedReplyResponse"];
                };
            };
        };
    };
    deleteCannedRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListChannel"];
                };
            };
        };
    };
    getChannelsEmailMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCustomerMail"];
                };
            };
        };
    };
    getChannelsEmailMessagesIdRaw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": string;
                };
            };
        };
    };
    getChannelsEmailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMailboxSettings"];
                };
            };
        };
    };
    putChannelsEmailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMailboxSettings"];
                };
            };
        };
    };
    postChannelsEmailSettingsTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTestedMailbox"];
                };
            };
        };
    };
    getChannelsWhatsappSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSettings"];
                };
            };
        };
    };
    putChannelsWhatsappSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSettings"];
                };
            };
        };
    };
    postChannelsWhatsappSettingsSubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    postChannelsWhatsappSettingsTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTested"];
                };
            };
        };
    };
    getCustomersKeyTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description customer_key of a ticket */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None when nobody has this key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListTicketResponse"];
                };
            };
        };
    };
    getDeadLettersAttachmentService: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListDeadLetter"];
                };
            };
        };
    };
    deleteDeadLettersAttachmentServiceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    postDeadLettersAttachmentServiceIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    getDeadLettersNotificationService: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListDeadLetter"];
                };
            };
        };
    };
    deleteDeadLettersNotificationServiceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    postDeadLettersNotificationServiceIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    getDeadLettersReplyService: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListDeadLetter"];
                };
            };
        };
    };
    deleteDeadLettersReplyServiceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    postDeadLettersReplyServiceIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    getDeadLettersTicketService: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListDeadLetter"];
                };
            };
        };
    };
    deleteDeadLettersTicketServiceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    postDeadLettersTicketServiceIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVoid"];
                };
            };
        };
    };
    getDeskSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDeskSettingsResponse"];
                };
            };
        };
    };
    putDeskSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskSettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDeskSettingsResponse"];
                };
            };
        };
    };
    getDraftsTicketId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftsResponse"];
                };
            };
        };
    };
    putDraftsTicketId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description The drafts as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftsResponse"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query: {
                ticketId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListChannelMessage"];
                };
            };
        };
    };
    postMessagesIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    getOutboxAttachmentServiceReEmissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReemission"];
                };
            };
        };
    };
    postOutboxAttachmentServiceReEmissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReemissionRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReemission"];
                };
            };
        };
    };
    getOutboxNotificationServiceReEmissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReemission"];
                };
            };
        };
    };
    postOutboxNotificationServiceReEmissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReemissionRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReemission"];
                };
            };
        };
    };
    getOutboxReplyServiceReEmissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReemission"];
                };
            };
        };
    };
    postOutboxReplyServiceReEmissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReemissionRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReemission"];
                };
            };
        };
    };
    getOutboxTicketServiceReEmissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReemission"];
                };
            };
        };
    };
    postOutboxTicketServiceReEmissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReemissionRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReemission"];
                };
            };
        };
    };
    getPresence: {
        parameters: {
            query: {
                /** @description Up to 100 numbers, separated by commas */
                ticketIds: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListPresenceResponse"];
                };
            };
        };
    };
    postPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description The others on that ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListPresenceResponse"];
                };
            };
        };
    };
    postReplies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReplyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerWrittenReply"];
                };
            };
        };
    };
    getRepliesPreviews: {
        parameters: {
            query: {
                ticketIds: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListPreviewResponse"];
                };
            };
        };
    };
    putRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditReplyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerWrittenReply"];
                };
            };
        };
    };
    deleteRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDeletedReply"];
                };
            };
        };
    };
    getRepliesIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReplyChange"];
                };
            };
        };
    };
    getRepliesTicketId: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                before?: string;
                newest?: boolean;
                deleted?: boolean;
            };
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListReplyResponse"];
                };
            };
        };
    };
    getRepliesTicketIdActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListActionView"];
                };
            };
        };
    };
    getReportsResponseTimes: {
        parameters: {
            query?: {
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Whose days they are; UTC when absent */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of all tickets together, and by agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResponseTimesReport"];
                };
            };
        };
    };
    getReportsVolume: {
        parameters: {
            query?: {
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Whose days they are; UTC when absent */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every day of the period, also without tickets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVolumeReport"];
                };
            };
        };
    };
    getSearchIndexReplyService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerIndexState"];
                };
            };
        };
    };
    postSearchIndexReplyServiceRebuilds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerIndexState"];
                };
            };
        };
    };
    getSearchIndexTicketService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerIndexState"];
                };
            };
        };
    };
    postSearchIndexTicketServiceRebuilds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerIndexState"];
                };
            };
        };
    };
    getSecurityLog: {
        parameters: {
            query?: {
                event?: string;
                actor?: string;
                address?: string;
                target?: string;
                outcome?: string;
                from?: string;
                to?: string;
                limit?: number;
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListSecurityEntryResponse"];
                };
            };
        };
    };
    getSecurityLogExport: {
        parameters: {
            query?: {
                event?: string;
                actor?: string;
                address?: string;
                target?: string;
                outcome?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line an entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
        };
    };
    getTickets: {
        parameters: {
            query?: {
                status?: string[];
                q?: string;
                issueType?: string[];
                assignee?: string[];
                channel?: string[];
                customer?: string;
                unread?: boolean;
                milestone?: string;
                by?: string;
                from?: string;
                to?: string;
                sort?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListTicketResponse"];
                };
            };
        };
    };
    postTickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description As multipart, up to 10 files can follow in parts named attachment or file. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTicketRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateTicketRequest"];
                "multipart/form-data": components["schemas"]["CreateTicketRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCreatedTicket"];
                };
            };
        };
    };
    postTicketsBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            /** @description What became of each ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListBulkResult"];
                };
            };
        };
    };
    getTicketsCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCountsResponse"];
                };
            };
        };
    };
    getTicketsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTicketResponse"];
                };
            };
        };
    };
    putTicketsIdAssignee: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTicketResponse"];
                };
            };
        };
    };
    getTicketsIdHistory: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListHistoryResponse"];
                };
            };
        };
    };
    putTicketsIdRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTicketResponse"];
                };
            };
        };
    };
    putTicketsIdStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTicketResponse"];
                };
            };
        };
    };
    getTicketsTicketIdAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListApiTokenResponse"];
                };
            };
        };
    };
    postTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenRequest"];
            };
        };
        responses: {
            /** @description The token opens */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCreatedApiToken"];
                };
            };
        };
    };
    deleteTokensId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerApiTokenResponse"];
                };
            };
        };
    };
    getTrack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTrackedTicket"];
                };
            };
        };
    };
    postTrackAttachments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerUploaded"];
                };
            };
        };
    };
    getTrackAttachmentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    getTrackEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    postTrackLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Noted, whether there is a ticket or not */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    postTrackReplies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackedReplyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerWrittenReply"];
                };
            };
        };
    };
    putTrackStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSummary"];
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListViewResponse"];
                };
            };
        };
    };
    postViews: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description The view */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerViewResponse"];
                };
            };
        };
    };
    putViewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description The view as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerViewResponse"];
                };
            };
        };
    };
    deleteViewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringObject"];
                };
            };
        };
    };
    getWhatsappContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerContact"];
                };
            };
        };
    };
    getWhatsappIntake: {
        parameters: {
            query?: {
                state?: string;
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListBodyView"];
                };
            };
        };
    };
    postWhatsappIntakeFilesAttachmentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringUUID"];
                };
            };
        };
    };
    postWhatsappIntakeMessagesIdFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringLong"];
                };
            };
        };
    };
    getWhatsappIntakeOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListOpeningView"];
                };
            };
        };
    };
    getWhatsappIntakeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDetail"];
                };
            };
        };
    };
    postWhatsappIntakeIdReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringLong"];
                };
            };
        };
    };
    getWhatsappMessages: {
        parameters: {
            query: {
                ticketId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListMessageView"];
                };
            };
        };
    };
    getWhatsappMessagesIdAttempts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListAttemptView"];
                };
            };
        };
    };
    postWhatsappMessagesIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    postWhatsappSend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    getWhatsappSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSettings"];
                };
            };
        };
    };
    putWhatsappSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSettings"];
                };
            };
        };
    };
    postWhatsappSettingsSubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    postWhatsappSettingsTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTested"];
                };
            };
        };
    };
    getWhatsappStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerStatus"];
                };
            };
        };
    };
    getWhatsappTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListTemplateView"];
                };
            };
        };
    };
    getWhatsappTemplatesSendable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListSendableTemplate"];
                };
            };
        };
    };
    postWhatsappTemplatesSync: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringInteger"];
                };
            };
        };
    };
    getWhatsappTicketsTicketIdChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerChannelView"];
                };
            };
        };
    };
    putWhatsappTicketsTicketIdRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringLong"];
                };
            };
        };
    };
    postWhatsappTicketsTicketIdTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerMapStringString"];
                };
            };
        };
    };
    getWhatsappWebhook: {
        parameters: {
            query?: {
                "hub.mode"?: string;
                "hub.verify_token"?: string;
                "hub.challenge"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    postWhatsappWebhook: {
        parameters: {
            query?: never;
            header?: {
                "X-Hub-Signature-256"?: string;
                /** @description Of the sender's choice; the same request with the same key within 24 hours gets the first answer again, without its secrets and with Idempotent-Replayed: true */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
