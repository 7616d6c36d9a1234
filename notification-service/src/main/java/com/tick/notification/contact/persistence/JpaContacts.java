package com.tick.notification.contact.persistence;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.support.phone.PhoneLine;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    public Optional<Contact> findBy(ContactAddress address) {
        var spellings = address.isPhone() ? PhoneLine.spellings(address.value()) : List.of(address.value());
        var found = entities.createQuery(
                        """
                        select distinct c from Contact c join c.addresses a
                        where a.channel = :channel and a.kind = :kind and a.value in :spellings
                        """,
                        Contact.class)
                .setParameter("channel", address.channel())
                .setParameter("kind", address.kind())
                .setParameter("spellings", spellings)
                .getResultList();
        return found.stream()
                .filter(contact -> contact.addresses().contains(address))
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
