import { useWords } from '@/shared/language/words';
import { Page, Section } from '@/shared/ui/page';
import { PeriodChoice } from './period-choice';
import { ResponseTimesReport } from './response-times-report';
import { usePeriod } from './use-period';
import { VolumeReport } from './volume-report';

/** What came in and how fast it was answered, over a period of one's choice. */
export function ReportsPage() {
  const t = useWords();
  const choice = usePeriod();
  return (
    <Page title={t('reports.title')}>
      <PeriodChoice {...choice} />
      <Section title={t('reports.opened')}>
        <VolumeReport period={choice.period} />
      </Section>
      <Section title={t('reports.waited')}>
        <ResponseTimesReport period={choice.period} />
      </Section>
    </Page>
  );
}
