/** A mistake in the arguments, which a sentence explains better than a stack trace. */
export class UsageError extends Error {}

/** Returns the result of `read`. For a `UsageError`, prints just its message and ends the process. */
export function explainMistakes(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
