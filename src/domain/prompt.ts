/** What is sent to a model for one reply; free of any vendor's vocabulary. */
export interface Prompt {
  /** Stable blocks, most shared first; a cache mark follows each. */
  readonly stable: readonly string[];
  /** What changes from turn to turn: facts, state, the current step. After the last mark. */
  readonly changing: string;
  /** Recent messages, oldest first, alternating, the last one from the user. */
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  /** Short hash of the stable blocks; goes into the history. */
  readonly version: string;
}
