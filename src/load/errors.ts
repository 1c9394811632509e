import { RecallingError } from '../errors.ts';

/** A document could not be loaded, taken out or planned; the graph is as it was. */
export class LoadError extends RecallingError {
  override name = 'LoadError';
  /** The id of the document. */
  readonly document: string;

  constructor(document: string, message: string, options: { cause?: unknown; advice?: string } = {}) {
    super(message, options);
    this.document = document;
  }
}

/** No loaded document has the symbol that was asked for. */
export class UnknownDocumentError extends RecallingError {
  override name = 'UnknownDocumentError';
}

/**
 * Runs `work` and names the document in what it throws.
 * @param doing what is being done, such as `Loading A/78/1`.
 * @throws LoadError; an error that names its document already passes as it is.
 */
export async function namingDocument<T>(document: string, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof LoadError || cause instanceof UnknownDocumentError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = cause instanceof RecallingError ? cause.advice : undefined;
    throw new LoadError(document, `${doing} failed: ${reason}`, { cause, ...(advice === undefined ? {} : { advice }) });
  }
}
