import '../support/fake-browser';
import { expect, it } from 'vitest';
import { RULES } from '../../src/extract/story/sift-rules';
import { isKnownStep, stepWords } from '../../src/ui/readings/step-words';

const OF_THE_PIPELINE = ['a heading of nothing', 'before the standfirst', 'captions', 'furniture'];

it('every step of the extractor has words for its readers', () => {
  const steps = [...RULES.map(({ name }) => name), ...OF_THE_PIPELINE];
  expect(steps.filter((step) => !isKnownStep(step))).toEqual([]);
});

it('a step of another version is named as what is left', () => {
  expect(stepWords('a rule of next year')).toBe('other lines');
});
