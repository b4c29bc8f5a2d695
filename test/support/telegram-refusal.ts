/** What the Bot API answers when it does not do what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(status: number, description: string, retryAfter?: number) {
    super(description);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** The body as Telegram writes it. */
  body(): object {
    const parameters = this.retryAfter === undefined ? {} : { parameters: { retry_after: this.retryAfter } };
    return { ok: false, error_code: this.status, description: this.message, ...parameters };
  }
}
