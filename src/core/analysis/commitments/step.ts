import type { Step } from '../document';

export function commitmentsStep(): Step {
  return { name: 'commitments', run() {} };
}
