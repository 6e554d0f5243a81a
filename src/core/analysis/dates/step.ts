import type { Step } from '../document';

export function datesStep(): Step {
  return { name: 'dates', run() {} };
}
