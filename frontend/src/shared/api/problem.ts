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
  ) {
    super(message);
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

const sentences: Record<number, string> = {
  [NO_ANSWER]: 'Tick cannot be reached. Check your connection and try again.',
  401: 'Please sign in.',
  403: 'You are not allowed to do this.',
  404: 'This could not be found.',
  409: 'This was just changed or is still under way. Try again in a moment.',
  413: 'This is too large.',
  429: 'Too many requests. Wait a little, then try again.',
  503: 'Tick is busy right now. Try again in a moment.',
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
  const sentence = said ?? sentences[status] ?? 'Something went wrong on our side. Try again.';
  const code = typeof fields.type === 'string' ? fields.type.replace(/^urn:tick:problem:/, '') : '';
  return new Problem(status, sentence, fieldErrors(fields.errors), code);
}

export function noAnswer(): Problem {
  return problemOf(NO_ANSWER, undefined);
}

/** What to tell a person about an error of any kind. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : 'Something went wrong. Try again.';
}
