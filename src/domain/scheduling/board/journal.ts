/** What a change was, and what undoing it takes. */
export const opened = 0;
export const closed = 1;
export const joined = 2;
export const left = 3;

/** The changes since a moment to which the board may go back, as numbers on a stack: arguments first, then the kind. */
export class Journal {
  isOpen = false;
  private entries = new Int32Array(1 << 12);
  private height = 0;

  begin(): void {
    this.isOpen = true;
    this.height = 0;
  }

  end(): void {
    this.isOpen = false;
  }

  get isEmpty(): boolean {
    return this.height === 0;
  }

  push(value: number): void {
    if (this.height === this.entries.length) {
      const longer = new Int32Array(2 * this.height);
      longer.set(this.entries);
      this.entries = longer;
    }
    this.entries[this.height++] = value;
  }

  pop(): number {
    return this.entries[--this.height] ?? 0;
  }
}
