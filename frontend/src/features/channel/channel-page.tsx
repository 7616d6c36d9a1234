import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { useIsAdmin } from '@/shared/session/session';
import { Fetched } from '@/shared/ui/fetched';
import { Page, Section } from '@/shared/ui/page';
import { ChannelNews } from './channel-news';
import { channelQuery, settingsQuery } from './channel-queries';
import { ChannelState } from './channel-state';
import { ConnectionTest } from './connection-test';
import { Intake } from './intake';
import { SettingsForm } from './settings-form';
import { SetupSteps } from './setup-steps';
import { Templates } from './templates';
import { WebhookAddress } from './webhook-address';

function Settings() {
  const settings = useQuery(settingsQuery);
  return (
    <>
      <Fetched query={settings} height={240}>
        {(known) => <SettingsForm settings={known} />}
      </Fetched>
      <ConnectionTest />
    </>
  );
}

/** The channel to WhatsApp: how it is, how it is set up, what it may say and what it brought. */
export function ChannelPage() {
  const t = useWords();
  const channel = useQuery(channelQuery);
  const admin = useIsAdmin();

  return (
    <Page title={t('channel.title')}>
      <Section title={t('channel.state')}>
        <Fetched query={channel} height={120}>
          {(status) => <ChannelState status={status} />}
        </Fetched>
      </Section>
      <Section title={t('channel.news')}>
        <Fetched query={channel}>{(status) => <ChannelNews status={status} />}</Fetched>
      </Section>
      <Section title={t('channel.webhook')}>
        <Fetched query={channel}>
          {({ webhook_url }) => <WebhookAddress url={webhook_url} />}
        </Fetched>
      </Section>
      {admin && (
        <Section title={t('channel.settings')}>
          <Settings />
        </Section>
      )}
      <Section title={t('channel.templates')}>
        <Templates />
      </Section>
      {admin && (
        <Section title={t('channel.intake')}>
          <Intake />
        </Section>
      )}
      <Section title={t('channel.setup')}>
        <SetupSteps />
      </Section>
    </Page>
  );
}
