import type { Step } from '../document';

export function quotesStep(): Step {
  return { name: 'quotes', run() {} };
}
