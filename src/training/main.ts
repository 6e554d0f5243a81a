/**
 * Trains and evaluates the models.
 *   npm run train -- --data DIR [--only pos,gazetteer,names] [--seed N]
 *   npm run eval -- --data DIR [--gold DIR [--texts DIR]] [--errors LAYER]
 */
import { parseArgs } from 'node:util';
import { train } from './train';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const [command] = positionals;
if (values.data === undefined || command !== 'train') {
  console.error('usage: npm run train -- --data DIR [--only pos,gazetteer,names] [--seed N]');
  process.exitCode = 2;
} else train(values.data, Number(values.seed), values.only?.split(','));
