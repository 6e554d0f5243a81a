import type { Step } from '../document';

export function eventsStep(): Step {
  return { name: 'events', run() {} };
}
