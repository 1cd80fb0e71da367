/** A run of elements of which only some are there: those of the indexes that are shown. */

export interface StripView {
  readonly element: HTMLElement;
}

/**
 * Elements by index, in the order of their indexes, after what the parent holds already. Elements whose index is no
 * longer shown become those of new ones; an element whose index stays is not touched, so that it keeps the focus.
 */
export class Strip<View extends StripView> {
  readonly #views = new Map<number, View>();
  readonly #last: Element | null;

  constructor(
    private readonly parent: HTMLElement,
    private readonly create: () => View,
    /** Makes a view that of an index. */
    private readonly fill: (view: View, index: number) => void,
  ) {
    this.#last = parent.lastElementChild;
  }

  /** @param indexes in order */
  show(indexes: readonly number[]): void {
    const free = this.#release(new Set(indexes));
    let next = this.#last ? this.#last.nextSibling : this.parent.firstChild;
    for (const index of indexes) {
      const shown = this.#views.get(index);
      if (shown) {
        next = shown.element.nextSibling;
        continue;
      }
      const view = free.pop() ?? this.create();
      this.fill(view, index);
      this.#views.set(index, view);
      this.parent.insertBefore(view.element, next);
    }
  }

  /** Fills every element anew: what the indexes stand for has changed. */
  refill(): void {
    for (const [index, view] of this.#views) this.fill(view, index);
  }

  get(index: number): View | undefined {
    return this.#views.get(index);
  }

  get views(): Iterable<View> {
    return this.#views.values();
  }

  #release(wanted: ReadonlySet<number>): View[] {
    const free: View[] = [];
    for (const [index, view] of this.#views) {
      if (wanted.has(index)) continue;
      this.#views.delete(index);
      view.element.remove();
      free.push(view);
    }
    return free;
  }
}
