/** Why something can't be done, in a sentence for whoever typed the command. */
export class Refusal extends Error {}
