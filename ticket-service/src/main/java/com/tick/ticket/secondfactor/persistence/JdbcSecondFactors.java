package com.tick.ticket.secondfactor.persistence;

import com.tick.ticket.secondfactor.SecondFactor;
import com.tick.ticket.secondfactor.SecondFactors;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSecondFactors implements SecondFactors {

    private final JdbcClient jdbc;

    JdbcSecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SecondFactor> find(long agentId) {
        return jdbc.sql("select sealed_secret, confirmed from second_factors where agent_id = ?")
                .param(agentId)
                .query((row, number) -> new SecondFactor(row.getString("sealed_secret"), row.getBoolean("confirmed")))
                .optional();
    }

    @Override
    public void begin(long agentId, String sealedSecret, Instant now) {
        jdbc.sql("delete from second_factors where agent_id = ? and not confirmed")
                .param(agentId)
                .update();
        jdbc.sql("insert into second_factors (agent_id, sealed_secret, created_at) values (?, ?, ?)")
                .params(agentId, sealedSecret, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    @Override
    public void confirm(long agentId, List<String> recoveryCodes) {
        jdbc.sql("update second_factors set confirmed = true where agent_id = ?")
                .param(agentId)
                .update();
        recoveryCodes.forEach(it -> jdbc.sql("insert into recovery_codes (agent_id, code_sha256) values (?, ?)")
                .params(agentId, it)
                .update());
    }

    @Override
    public Map<Long, String> sealedSecrets() {
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("select agent_id, sealed_secret from second_factors").query(row -> {
            found.put(row.getLong("agent_id"), row.getString("sealed_secret"));
        });
        return found;
    }

    @Override
    public void reseal(long agentId, String before, String after) {
        jdbc.sql("update second_factors set sealed_secret = ? where agent_id = ? and sealed_secret = ?")
                .params(after, agentId, before)
                .update();
    }

    @Override
    public boolean useStep(long agentId, long step) {
        return jdbc.sql("update second_factors set last_step = ? where agent_id = ? and last_step < ?")
                        .params(step, agentId, step)
                        .update()
                == 1;
    }

    @Override
    public boolean useRecoveryCode(long agentId, String fingerprint) {
        return jdbc.sql("delete from recovery_codes where agent_id = ? and code_sha256 = ?")
                        .params(agentId, fingerprint)
                        .update()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(long agentId) {
        return jdbc.sql("select count(*) from recovery_codes where agent_id = ?")
                .param(agentId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void remove(long agentId) {
        jdbc.sql("delete from second_factors where agent_id = ?").param(agentId).update();
    }
}
