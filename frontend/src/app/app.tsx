import { lazy, Suspense } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import { NewTicketPage } from '@/features/new-ticket/new-ticket-page';
import { AreaWords } from '@/shared/language/area-words';
import { wordsOf } from '@/shared/language/language';
import { useWords } from '@/shared/language/words';
import { ProgressBar } from '@/shared/ui/progress-bar';
import { PageGuard } from './page-guard';

// The page most people come for arrives with the first file; each other one has a file of its own.
const TrackPage = lazy(async () => {
  const [{ TrackPage: Page }] = await Promise.all([
    import('@/features/track/track-page'),
    wordsOf('conversation'),
  ]);
  return { default: Page };
});
const AgentApp = lazy(async () => {
  const [{ AgentApp: Agents }] = await Promise.all([import('./agent-app'), wordsOf('agent')]);
  return { default: Agents };
});

function CustomerArea() {
  return (
    <AreaWords area="customer">
      <Outlet />
    </AreaWords>
  );
}

/** Every address of Tick. */
export function App() {
  const t = useWords();
  return (
    <PageGuard>
      <Suspense fallback={<ProgressBar label={t('loading')} />}>
        <Routes>
          <Route element={<CustomerArea />}>
            <Route path="/" element={<NewTicketPage />} />
            <Route path="/t/:reference" element={<TrackPage />} />
          </Route>
          <Route path="*" element={<AgentApp />} />
        </Routes>
      </Suspense>
    </PageGuard>
  );
}
