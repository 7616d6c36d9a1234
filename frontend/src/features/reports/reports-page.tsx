import { Page, Section } from '@/shared/ui/page';
import { PeriodChoice } from './period-choice';
import { ResponseTimesReport } from './response-times-report';
import { usePeriod } from './use-period';
import { VolumeReport } from './volume-report';

/** What came in and how fast it was answered, over a period of one's choice. */
export function ReportsPage() {
  const choice = usePeriod();
  return (
    <Page title="Reports">
      <PeriodChoice {...choice} />
      <Section title="Tickets opened">
        <VolumeReport period={choice.period} />
      </Section>
      <Section title="How long customers waited">
        <ResponseTimesReport period={choice.period} />
      </Section>
    </Page>
  );
}
