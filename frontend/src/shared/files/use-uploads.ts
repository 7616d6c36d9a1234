import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from '@/shared/language/words';
import type { Kept } from '@/shared/storage/kept';
import { pickFiles } from './file-rules';
import type { KeptUpload } from './kept-upload';
import { isUnderWay, UploadQueue, type Upload, type UploadRoute } from './upload-queue';

/**
 * Files for something that is still being written.
 * @param store where finished uploads outlive a reload
 */
export function useUploads(store: Kept<KeptUpload[]>, route: UploadRoute) {
  const [queue] = useState(() => new UploadQueue(route, store));
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const [refusals, setRefusals] = useState(() =>
    queue.expired.map((name) => t('files.expired', { name })),
  );
  const underWay = uploads.some(isUnderWay);

  // A reload would cancel what is being sent.
  useEffect(() => {
    if (!underWay) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [underWay]);

  return {
    uploads,
    refusals,
    underWay,
    failed: uploads.some(({ state }) => state === 'failed'),
    offer: (files: readonly File[]) => {
      const picked = pickFiles(uploads, files);
      setRefusals(picked.refusals);
      queue.add(picked.files);
    },
    retry: (key: string) => {
      queue.retry(key);
    },
    remove: (key: string) => {
      setRefusals([]);
      queue.remove(key);
    },
    clear: () => {
      setRefusals([]);
      queue.clear();
    },
    restore: (taken: readonly Upload[]) => {
      queue.restore(taken);
    },
    settled: () => queue.settled(),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
