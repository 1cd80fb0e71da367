/** The time, and names that nobody else gives: what a decision is stamped with. */
export interface Clock {
  /** ISO 8601, in UTC. */
  now(): string;
  /** A new "urn:uuid:…". */
  newId(): string;
}

/** The clock of the machine, which browsers and Node share. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
};
