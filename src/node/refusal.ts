/** Why something can't be done, in a sentence that is all that whoever typed the command needs to read. */
export class Refusal extends Error {}
