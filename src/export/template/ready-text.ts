/** Text that is already what its place in a file wants: the body. An output that gives only this is not escaped. */
export class ReadyText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
