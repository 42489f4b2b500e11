/** A mistake in what was asked for, which a sentence explains better than a stack. */
export class UsageError extends Error {}

/** Gives what `read` gives. After a mistake in the usage it says that alone, and ends the process. */
export function explainMistakes(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
