import type { Step } from '../document';

export function taggingStep(): Step {
  return { name: 'tagging', run() {} };
}
