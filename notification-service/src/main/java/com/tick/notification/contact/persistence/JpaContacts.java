package com.tick.notification.contact.persistence;

import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.contact.Alias;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class JpaContacts implements Contacts {

    private final EntityManager entities;

    JpaContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Contact> find(String id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    @Override
    public Optional<Contact> findBy(Recipient.Kind kind, String address) {
        var found = entities.createQuery(
                        "select distinct c from Contact c join c.aliases a where a.kind = :kind and a.address in :addresses",
                        Contact.class)
                .setParameter("kind", kind)
                .setParameter("addresses", Alias.spellings(kind, address))
                .getResultList();
        var exact = new Alias(kind, address);
        return found.stream()
                .filter(contact -> contact.aliases().contains(exact))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Flushed at once: queries by SQL in the same transaction must see it. */
    @Override
    public void save(Contact contact) {
        if (!entities.contains(contact)) {
            entities.persist(contact);
        }
        entities.flush();
    }
}
