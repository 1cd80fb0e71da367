/** How long nobody has typed when typing rests, in milliseconds. */
const rest = 5000;
/** Each edit leaves a version behind that nobody asks for again; so many are some tens of megabytes in a long answer. */
const manyEdits = 50;

/** Does some work when nothing has called it off for a while; gives what calls it off. */
type Later = (work: () => void) => () => void;

const later: Later = (work) => {
  const timer = setTimeout(work, rest);
  return () => clearTimeout(timer);
};

/** Has memory given back when typing rests: then nobody waits for the moment that it takes. */
export class Resting {
  private edits = 0;
  private callOff: () => void = () => undefined;

  /** @param collectGarbage gives back what is no longer used */
  constructor(
    private readonly collectGarbage: () => void,
    private readonly afterRest = later,
  ) {}

  /** Something has been typed. */
  edited(): void {
    this.edits++;
    this.callOff();
    if (this.edits < manyEdits) return;
    this.callOff = this.afterRest(() => {
      this.edits = 0;
      this.collectGarbage();
    });
  }
}
