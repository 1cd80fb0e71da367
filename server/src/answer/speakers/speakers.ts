import type { Flow } from '../../text/flow';
import type { Speaker } from '../facts';
import type { Head } from '../head/head';

/** Whose words each passage is. The passages cover every block of the flow, in the order of the text. */
export function readSpeakers(_flow: Flow, _head: Head): Speaker[] {
  return [];
}
