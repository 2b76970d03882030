import { type Disk, textOf } from './disk';

/** Knows which text was written after reading which, from what was done and not from version vectors. */
export class Oracle {
  /** Every text with all it goes on from, itself included. */
  readonly #past = new Map<string, Set<string>>();
  readonly #saved = new Set<string>();
  /** Deleted by somebody who had read them, or gone with a disk. */
  readonly #excused = new Set<string>();
  #count = 0;

  newText(parents: readonly string[]): string {
    this.#count += 1;
    return this.#note(`text ${this.#count}`, parents);
  }

  /** What several people write independently. */
  sameText(key: string, parents: readonly string[]): string {
    return this.#note(`the same for ${key}`, parents);
  }

  #note(text: string, parents: readonly string[]): string {
    const past = this.#past.get(text) ?? new Set([text]);
    for (const parent of parents) for (const each of this.#past.get(parent) ?? []) past.add(each);
    this.#past.set(text, past);
    return text;
  }

  saved(text: string): void {
    this.#saved.add(text);
    this.#excused.delete(text);
  }

  deleted(text: string): void {
    for (const each of this.#past.get(text) ?? []) this.#excused.add(each);
  }

  /** Texts that stand somewhere, or in what somebody made of them. */
  heldOn(disks: readonly Disk[]): Set<string> {
    const held = new Set<string>();
    const heads = disks.flatMap(({ things }) => [...things.values()].flat());
    for (const head of heads) for (const text of this.#past.get(textOf(head) ?? '') ?? []) held.add(text);
    return held;
  }

  /** A disk loses something; what stood nowhere else is not the sync's to keep. */
  destroy(world: { readonly disks: readonly Disk[] }, act: () => void): void {
    const before = this.heldOn(world.disks);
    act();
    const after = this.heldOn(world.disks);
    for (const text of before) if (!after.has(text)) this.#excused.add(text);
  }

  expectHeld(before: ReadonlySet<string>, disks: readonly Disk[], what: string): void {
    const after = this.heldOn(disks);
    for (const text of before)
      if (!after.has(text) && !this.#excused.has(text)) throw new Error(`${what} "${text}"`);
  }

  /** Saved texts that are neither in any head nor excused. */
  lost(disks: readonly Disk[]): string[] {
    const held = this.heldOn(disks);
    return [...this.#saved].filter((text) => !held.has(text) && !this.#excused.has(text));
  }

  /** The same, where a text that can be brought back from the earlier versions of a draft counts as kept. */
  gone(disks: readonly Disk[]): string[] {
    return this.lost(disks).filter((text) => !disks.some(({ revisions }) => revisions.has(text)));
  }
}
