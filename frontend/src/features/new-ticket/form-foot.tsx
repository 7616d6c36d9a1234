import { FileZone } from '@/shared/files/file-zone';
import type { Uploads } from '@/shared/files/use-uploads';
import { ErrorNote } from '@/shared/ui/error-note';

export interface FormFootProps {
  uploads: Uploads;
  disabled: boolean;
  fileProblem: string | undefined;
  /** What no field of the form can show. */
  error: Error | null;
}

/** The part of the form that follows when its words are on the screen. */
export function FormFoot({ uploads, disabled, fileProblem, error }: FormFootProps) {
  return (
    <>
      <FileZone uploads={uploads} disabled={disabled} problem={fileProblem} />
      {error && <ErrorNote error={error} />}
    </>
  );
}
