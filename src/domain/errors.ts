/** The one table of error codes: code → HTTP status and title. Every error a user sees is one of these. */

export const ERRORS = {
  empty_body: { status: 400, title: 'The request body is empty' },
  empty_record: { status: 422, title: 'The record has no text' },
  no_article: { status: 422, title: 'No article found in the dump' },
  not_text: { status: 422, title: 'The dump is binary, not text' },
  undecodable: { status: 422, title: 'The dump could not be decoded' },
  invalid_json: { status: 400, title: 'The body is not valid JSON' },
  invalid_file: { status: 422, title: 'The file is damaged, or not what it seems to be' },
  unknown_format: { status: 422, title: 'The file is in no format we read' },
  count_mismatch: { status: 422, title: 'The file holds not as many articles as it says' },
  expands_too_much: { status: 413, title: 'What is packed unpacks to too much' },
  invalid_record: { status: 422, title: 'The record is not in the expected form' },
  invalid_request: { status: 400, title: 'The request is not in the expected form' },
  unknown_parameter: { status: 400, title: 'Unknown query parameter' },
  invalid_cursor: { status: 400, title: 'The cursor is not valid' },
  invalid_query: { status: 400, title: 'The search query is not valid' },
  unauthorized: { status: 401, title: 'A key is needed' },
  forbidden: { status: 403, title: 'The key may not do this' },
  untrusted_origin: { status: 403, title: 'The request comes from a place that is not trusted' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The header fields are too many or too long' },
  too_slow: { status: 408, title: 'The request did not arrive in time' },
  taken_down: { status: 410, title: 'The article was taken down' },
  not_found: { status: 404, title: 'Not found' },
  person_merged: { status: 409, title: 'The person has been merged into another' },
  invalid_idempotency_key: { status: 400, title: 'The Idempotency-Key is not in the expected form' },
  idempotency_key_in_use: { status: 409, title: 'A request with this Idempotency-Key is being answered' },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key came with another request before' },
  precondition_failed: { status: 412, title: 'The article has changed' },
  not_acceptable: { status: 406, title: 'There is no such representation' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  payload_too_large: { status: 413, title: 'The request body is too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  too_complex: { status: 422, title: 'The dump took too long to clean' },
  unreadable_file: { status: 422, title: 'The file could not be read' },
  storage_error: { status: 503, title: 'The database is not available' },
  ingest_ended: { status: 409, title: 'The ingest has ended' },
  not_ready: { status: 503, title: 'The server cannot do its work now' },
  shutting_down: { status: 503, title: 'Copydesk is being stopped' },
  internal_error: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** Where in the request the fault lies: a parameter by name (and a place in its value), or a place in the body by JSON pointer. */
export interface ErrorPlace {
  detail: string;
  parameter?: string | undefined;
  pointer?: string | undefined;
  /** Within the parameter: where the fault begins and how long it is, in UTF-16 units. */
  offset?: number | undefined;
  length?: number | undefined;
  /** What could stand there instead. */
  expected?: string | undefined;
}

/** An error the user can act on. `message` is a whole sentence that tells what to do. */
export class CopydeskError extends Error {
  readonly code: ErrorCode;
  readonly places: ErrorPlace[];
  /** What may be told to everybody of a fault that is not theirs, where the message is for the operator alone. */
  readonly told: string | undefined;
  constructor(
    code: ErrorCode,
    message: string,
    places: ErrorPlace[] = [],
    options: ErrorOptions & { told?: string | undefined } = {},
  ) {
    // it may cite what was sent, cut in the middle of a character
    super(message.toWellFormed(), options);
    this.told = options.told;
    this.name = 'CopydeskError';
    this.code = code;
    this.places = places.map((place) => ({ ...place, detail: place.detail.toWellFormed() }));
  }
  /** The sentences are those of the places. */
  static at(code: ErrorCode, ...places: ErrorPlace[]): CopydeskError {
    return new CopydeskError(code, places.map(({ detail }) => detail).join(' '), places);
  }
  get status(): number {
    return ERRORS[this.code].status;
  }
}

export function wrongParameter(parameter: string, detail: string): CopydeskError {
  return CopydeskError.at('invalid_request', { detail, parameter });
}
