import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { wordsOf } from '@/shared/language/language';
import { AgentLayout } from './agent-layout';
import { keepOffline } from './offline-shell';

keepOffline();

const DeskPage = lazy(async () => {
  const [{ DeskPage: Page }] = await Promise.all([
    import('@/features/desk/desk-page'),
    wordsOf('conversation'),
  ]);
  return { default: Page };
});
const ReportsPage = lazy(async () => ({
  default: (await import('@/features/reports/reports-page')).ReportsPage,
}));
const CannedRepliesPage = lazy(async () => ({
  default: (await import('@/features/canned-replies/canned-replies-page')).CannedRepliesPage,
}));
const ChannelPage = lazy(async () => ({
  default: (await import('@/features/channel/channel-page')).ChannelPage,
}));
const AgentsPage = lazy(async () => ({
  default: (await import('@/features/agents/agents-page')).AgentsPage,
}));
const AccountPage = lazy(async () => ({
  default: (await import('@/features/account/account-page')).AccountPage,
}));
const DeadLettersPage = lazy(async () => ({
  default: (await import('@/features/dead-letters/dead-letters-page')).DeadLettersPage,
}));
const SecurityLogPage = lazy(async () => ({
  default: (await import('@/features/security-log/security-log-page')).SecurityLogPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('./not-found-page')).NotFoundPage,
}));

/** Every address but the customers'; a file of its own, so that customers do not even load its list of pages. */
export function AgentApp() {
  return (
    <Routes>
      <Route element={<AgentLayout />}>
        <Route path="/admin" element={<DeskPage />} />
        <Route path="/admin/tickets/:ticketId" element={<DeskPage />} />
        <Route path="/admin/reports" element={<ReportsPage />} />
        <Route path="/admin/canned-replies" element={<CannedRepliesPage />} />
        <Route path="/admin/agents" element={<AgentsPage />} />
        <Route path="/admin/account" element={<AccountPage />} />
        <Route path="/admin/dead-letters" element={<DeadLettersPage />} />
        <Route path="/admin/security-log" element={<SecurityLogPage />} />
        <Route path="/whatsapp-config" element={<ChannelPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
