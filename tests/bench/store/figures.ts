/** Times in ms by what was timed, in the order in which they were first taken. */
export class Times {
  readonly #times = new Map<string, number[]>();

  async take<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const outcome = await work();
    this.#times.set(name, [...(this.#times.get(name) ?? []), performance.now() - start]);
    return outcome;
  }

  median(name: string): number {
    const sorted = this.of(name).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  }

  best(name: string): number {
    return Math.min(...this.of(name));
  }

  print(digits: number): void {
    for (const name of this.#times.keys()) {
      const [median, best] = [this.median(name), this.best(name)].map((time) => time.toFixed(digits).padStart(9));
      print(`  ${name.padEnd(58)}${median ?? ''} ms, best ${best ?? ''}`);
    }
  }

  /** Prints how two medians compare, and the two best times, with the most that the first may be. */
  ratio(ours: string, { peer, most }: { readonly peer: string; readonly most?: number }): void {
    const ratio = this.median(ours) / this.median(peer);
    const best = this.best(ours) / this.best(peer);
    const goal = most === undefined ? 'for information' : `goal at most ${most}: ${ratio <= most ? 'met' : 'not met'}`;
    print(`ratio  ${`${ours} / ${peer}`.padEnd(92)}${ratio.toFixed(2)} (best ${best.toFixed(2)})  ${goal}`);
  }

  private of(name: string): readonly number[] {
    return this.#times.get(name) ?? [];
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
