package com.tick.ticket.principal;

import com.tick.ticket.agent.ResolveSession;
import com.tick.ticket.agent.Sessions.Session;
import com.tick.ticket.apitoken.ApiToken;
import com.tick.ticket.apitoken.ResolveApiToken;
import com.tick.ticket.ticket.PrivateLinks;
import com.tick.ticket.ticket.TicketQueries;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says who stands behind a session's token, a program's token or a private link. */
@Service
public class ResolvePrincipal {

    /** What sort of credential. */
    public enum Kind {
        SESSION,
        LINK,
        TOKEN
    }

    private final ResolveSession resolveSession;
    private final ResolveApiToken resolveApiToken;
    private final PrivateLinks links;
    private final TicketQueries tickets;

    ResolvePrincipal(
            ResolveSession resolveSession, ResolveApiToken resolveApiToken, PrivateLinks links, TicketQueries tickets) {
        this.resolveSession = resolveSession;
        this.resolveApiToken = resolveApiToken;
        this.links = links;
        this.tickets = tickets;
    }

    public Principal handle(Kind kind, String credential) {
        var found =
                switch (kind) {
                    case SESSION -> resolveSession.handle(credential).map(ResolvePrincipal::agent);
                    case TOKEN -> resolveApiToken.handle(credential).map(ResolvePrincipal::program);
                    case LINK -> tickets.openedBy(links.fingerprint(credential)).map(ResolvePrincipal::customer);
                };
        return found.orElseThrow(UnknownCredential::new);
    }

    private static Principal agent(Session session) {
        var agent = session.agent();
        return new Principal(
                "agent:" + agent.id(),
                agent.role().scopes(),
                Map.of("name", agent.name(), "session", Long.toString(session.id())));
    }

    private static Principal program(ApiToken token) {
        return new Principal("token:" + token.id(), token.scopes(), Map.of("name", token.name()));
    }

    private static Principal customer(long ticketId) {
        return new Principal(
                "customer:" + ticketId, Set.of("anyone", "customer"), Map.of("ticket", Long.toString(ticketId)));
    }
}
