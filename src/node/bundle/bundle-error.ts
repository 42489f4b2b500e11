/** Something that whoever starts the command can put right; its message is all they need to read. */
export class BundleError extends Error {}
