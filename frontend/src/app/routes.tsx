import LinearProgress from '@mui/material/LinearProgress';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './broken-page';

async function desk() {
  const { DeskPage } = await import('@/features/desk/desk-page');
  return { Component: DeskPage };
}

/** Each page comes in a file of its own, so a customer never loads the desk. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => <LinearProgress aria-label="Loading" />,
    children: [
      {
        path: '/',
        lazy: async () => {
          const { NewTicketPage } = await import('@/features/new-ticket/new-ticket-page');
          return { Component: NewTicketPage };
        },
      },
      {
        path: '/t/:reference',
        lazy: async () => {
          const { TrackPage } = await import('@/features/track/track-page');
          return { Component: TrackPage };
        },
      },
      {
        lazy: async () => {
          const { AgentLayout } = await import('./agent-layout');
          return { Component: AgentLayout };
        },
        children: [
          { path: '/admin', lazy: desk },
          { path: '/admin/tickets/:ticketId', lazy: desk },
          {
            path: '/whatsapp-config',
            lazy: async () => {
              const { ChannelPage } = await import('@/features/channel/channel-page');
              return { Component: ChannelPage };
            },
          },
        ],
      },
      {
        path: '*',
        lazy: async () => {
          const { NotFoundPage } = await import('./not-found-page');
          return { Component: NotFoundPage };
        },
      },
    ],
  },
];
