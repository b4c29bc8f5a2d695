/** Something that only the operator can mend; the message is a sentence that says what to do. */
export class OperatorError extends Error {}
