/** Why something can't be done, in a sentence that is all the user of a command needs to read. */
export class Refusal extends Error {}
