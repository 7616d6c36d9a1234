import { useState } from 'react';
import type { KeptUpload } from '@/shared/files/kept-upload';
import { useUploads } from '@/shared/files/use-uploads';
import { keptForAgent } from '@/shared/storage/kept-for-agent';
import type { Mode } from '../conversation/draft-saver';

const route = { path: '/api/attachments' };

function useFilesOf(agentId: number, ticketId: number, mode: Mode) {
  const [store] = useState(() => keptForAgent<KeptUpload[]>(agentId, `files.${ticketId}.${mode}`));
  return useUploads(store, route);
}

/** The files of each mode: what is added to a note is not there for a reply. */
export function useComposerFiles(agentId: number, ticketId: number) {
  return {
    reply: useFilesOf(agentId, ticketId, 'reply'),
    note: useFilesOf(agentId, ticketId, 'note'),
  };
}
