import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NewTicketPage } from '@/features/new-ticket/new-ticket-page';
import { ProgressBar } from '@/shared/ui/progress-bar';
import { PageGuard } from './page-guard';

// The page most people come for arrives with the first file; each other one has a file of its own.
const TrackPage = lazy(async () => ({
  default: (await import('@/features/track/track-page')).TrackPage,
}));
const AgentApp = lazy(async () => ({ default: (await import('./agent-app')).AgentApp }));

/** Every address of Tick. */
export function App() {
  return (
    <PageGuard>
      <Suspense fallback={<ProgressBar label="Loading" />}>
        <Routes>
          <Route path="/" element={<NewTicketPage />} />
          <Route path="/t/:reference" element={<TrackPage />} />
          <Route path="*" element={<AgentApp />} />
        </Routes>
      </Suspense>
    </PageGuard>
  );
}
