import type { Step } from '../document';

export function entitiesStep(): Step {
  return { name: 'entities', run() {} };
}
