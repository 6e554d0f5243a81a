import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { MODEL_FILES, createAnalyser, readFrontMatter, type Analysis, type ModelBytes } from '../../src/core/index';

// The whole analysis of the example sources, as it was when somebody last looked at it. A change of the analysis shows
// here as a difference that a person reads and then takes over: UPDATE_GOLDEN=1 npm run unit.

const SEEDS = 'seeds';
const FOLDER = 'test/golden';

/** What people read: words beside offsets, no scores, which a new training moves a little each time. */
function legible(text: string, analysis: Analysis): unknown {
  const words = ({ start, end }: { start: number; end: number }): string => `${start}-${end} ${text.slice(start, end)}`;
  const side = (participants: Analysis['events'][number]['source']): string[] =>
    participants.map(({ actor, span }) => `${actor ?? '?'} (${words(span)})`);
  return {
    date: analysis.date ?? null,
    actors: analysis.actors,
    mentions: analysis.mentions.map((mention) => `${words(mention)} · ${mention.label} · ${mention.actor ?? '–'}`),
    dates: analysis.dates.map((date) => `${words(date)} = ${date.value ?? '?'}`),
    quotes: analysis.quotes.map((quote) => `${words(quote)} · ${quote.speaker ?? '–'}`),
    events: analysis.events.map(({ type, trigger, source, target, date, place, status, by, same }) => ({
      event: `${type} ${words(trigger)}`,
      source: side(source),
      target: side(target),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      ...(status === 'asserted' ? {} : { status }),
      ...(by === undefined ? {} : { by }),
      same,
    })),
    commitments: analysis.commitments.map(({ status, by, to, what, evidence }) => ({
      commitment: `${status}: ${by.join(', ')} → ${to.join(', ')}: ${what}`,
      evidence: words(evidence),
    })),
  };
}

describe('golden: the analysis of the example sources', () => {
  let models: ModelBytes;
  before(() => {
    const entries = MODEL_FILES.map((name) => [name, new Uint8Array(fs.readFileSync(path.join('media/models', name)))]);
    models = Object.fromEntries(entries) as ModelBytes;
  });

  for (const name of fs.readdirSync(SEEDS).filter((file) => file.endsWith('.txt')))
    it(name, () => {
      const text = fs.readFileSync(path.join(SEEDS, name), 'utf8');
      const analysis = createAnalyser(models, readFrontMatter).analyse({ id: name, text });
      const found = `${JSON.stringify(legible(text, analysis), null, 1)}\n`;
      const file = path.join(FOLDER, `${name}.json`);
      if (process.env.UPDATE_GOLDEN) fs.writeFileSync(file, found);
      assert.equal(found, fs.readFileSync(file, 'utf8'));
    });
});
