import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NewTicketPage } from '@/features/new-ticket/new-ticket-page';
import { ProgressBar } from '@/shared/ui/progress-bar';
import { PageGuard } from './page-guard';

// The page most people come for arrives with the first file; each other one has a file of its own.
const TrackPage = lazy(async () => ({
  default: (await import('@/features/track/track-page')).TrackPage,
}));
const AgentLayout = lazy(async () => ({ default: (await import('./agent-layout')).AgentLayout }));
const DeskPage = lazy(async () => ({
  default: (await import('@/features/desk/desk-page')).DeskPage,
}));
const ChannelPage = lazy(async () => ({
  default: (await import('@/features/channel/channel-page')).ChannelPage,
}));
const AgentsPage = lazy(async () => ({
  default: (await import('@/features/agents/agents-page')).AgentsPage,
}));
const DeadLettersPage = lazy(async () => ({
  default: (await import('@/features/dead-letters/dead-letters-page')).DeadLettersPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('./not-found-page')).NotFoundPage,
}));

/** Every address of Tick. */
export function App() {
  return (
    <PageGuard>
      <Suspense fallback={<ProgressBar label="Loading" />}>
        <Routes>
          <Route path="/" element={<NewTicketPage />} />
          <Route path="/t/:reference" element={<TrackPage />} />
          <Route element={<AgentLayout />}>
            <Route path="/admin" element={<DeskPage />} />
            <Route path="/admin/tickets/:ticketId" element={<DeskPage />} />
            <Route path="/admin/agents" element={<AgentsPage />} />
            <Route path="/admin/dead-letters" element={<DeadLettersPage />} />
            <Route path="/whatsapp-config" element={<ChannelPage />} />
          </Route>
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </PageGuard>
  );
}
