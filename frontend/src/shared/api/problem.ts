import { t, type Key } from '@/shared/language/words';

/** A refusal of the server, or a failure to reach it, as every caller of the API gets to see it. */
export interface FieldError {
  field: string;
  message: string;
}

/** HTTP status of a request that never got an answer. */
export const NO_ANSWER = 0;

export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** Which refusal it is, such as "ticket-not-found"; '' when the answer did not say. */
  readonly code: string;

  constructor(
    status: number,
    message: string,
    errors: readonly FieldError[] = [],
    code: string = '',
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'Problem';
    this.status = status;
    this.errors = errors;
    this.code = code;
  }

  get noAnswer(): boolean {
    return this.status === NO_ANSWER;
  }

  /** True where the same request may well succeed a little later. */
  get passing(): boolean {
    return this.noAnswer || this.status === 429 || this.status >= 500;
  }
}

const sentences: Record<number, Key> = {
  [NO_ANSWER]: 'problem.no-answer',
  401: 'problem.sign-in',
  403: 'problem.forbidden',
  404: 'problem.not-found',
  409: 'problem.changed',
  413: 'problem.too-large',
  429: 'problem.too-many',
  503: 'problem.busy',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.message === 'string'
      ? [{ field: typeof entry.field === 'string' ? entry.field : '', message: entry.message }]
      : [],
  );
}

export function problemOf(status: number, body: unknown): Problem {
  const fields = isRecord(body) ? body : {};
  const said = [fields.message, fields.detail, fields.title].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  const sentence = said ?? t(sentences[status] ?? 'problem.ours');
  const code = typeof fields.type === 'string' ? fields.type.split(':').at(-1) : '';
  return new Problem(status, sentence, fieldErrors(fields.errors), code, fields);
}

export function noAnswer(): Problem {
  return problemOf(NO_ANSWER, undefined);
}

/** What to tell a person about an error of any kind. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : t('error.unknown');
}
