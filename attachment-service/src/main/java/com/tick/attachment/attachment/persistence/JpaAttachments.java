package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.Attachment;
import com.tick.attachment.attachment.AttachmentEvent;
import com.tick.attachment.attachment.Attachments;
import com.tick.attachment.attachment.UploadLimits;
import com.tick.attachment.attachment.messaging.AttachmentEventPublisher;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAttachments implements Attachments {

    private final EntityManager entities;
    private final Uploaders uploaders;
    private final AttachmentEventPublisher publisher;

    JpaAttachments(EntityManager entities, Uploaders uploaders, AttachmentEventPublisher publisher) {
        this.entities = entities;
        this.uploaders = uploaders;
        this.publisher = publisher;
    }

    @Override
    public void add(Attachment attachment) {
        entities.persist(attachment);
    }

    @Override
    public void addUnclaimed(Attachment attachment, String address, UploadLimits limits) {
        uploaders.requireRoom(address, attachment.stored(), limits);
        entities.persist(attachment);
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.toString()));
    }

    @Override
    public Optional<Attachment> lock(UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Attachment> lockOfReply(long ticketId, long replyId) {
        return entities.createQuery(
                        "select a from Attachment a where a.ticketId = :ticketId and a.replyId = :replyId order by a.id",
                        Attachment.class)
                .setParameter("ticketId", ticketId)
                .setParameter("replyId", replyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void save(Attachment attachment) {
        entities.flush();
        attachment.takeEvents().forEach(publisher::publish);
    }

    @Override
    public void publish(AttachmentEvent.Rejected rejected) {
        publisher.publish(rejected);
    }
}
