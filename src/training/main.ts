/**
 * Trains and evaluates the models.
 *   npm run train -- --data DIR [--only pos,gazetteer,names,parser,events] [--seed N]
 *   npm run eval -- --data DIR [--gold DIR [--texts DIR]] [--errors LAYER] [--card]
 */
import { parseArgs } from 'node:util';
import { ERROR_LAYERS } from './evaluation/errors';
import { evaluate } from './evaluation/evaluate';
import { writeCardSection } from './modelCard';
import { train } from './train';

const USAGE = `usage: npm run train -- --data DIR [--only pos,gazetteer,names,parser,events] [--seed N]
       npm run eval -- --data DIR [--gold DIR [--texts DIR]] [--errors ${ERROR_LAYERS.join('|')}] [--card]`;

function run(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      gold: { type: 'string' },
      texts: { type: 'string' },
      errors: { type: 'string' },
      card: { type: 'boolean', default: false },
    },
  });
  const { data, gold, texts, only, seed } = values;
  const errors = ERROR_LAYERS.find((layer) => layer === values.errors);
  if (data === undefined || (values.errors !== undefined && errors === undefined)) throw new Error(USAGE);
  if (positionals[0] === 'train') train(data, Number(seed), only?.split(','));
  else if (positionals[0] === 'eval')
    evaluate({
      data,
      ...(gold !== undefined && { gold }),
      ...(texts !== undefined && { texts }),
      ...(errors && { errors }),
      ...(values.card && { keep: (table: string) => writeCardSection('scores', `\`\`\`text\n${table}\n\`\`\``) }),
      log: (line) => console.log(line),
    });
  else throw new Error(USAGE);
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
