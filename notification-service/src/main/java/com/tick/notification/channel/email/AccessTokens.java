package com.tick.notification.channel.email;

/** Access tokens for mailboxes that are signed in to by OAuth. */
public interface AccessTokens {

    /**
     * A token that is good for a while.
     *
     * @throws SignInRefusedException when the provider gives none
     * @throws com.tick.support.error.Unavailable when it may later
     */
    String current();

    /** The server did not accept it: the next one is asked for anew. */
    void rejected(String token);
}
