import { EXPLAINED } from '../../core/explained';
import type { BodyReading, LeftOut } from '../../core/explanation';
import type { Story } from './find-story';

/** A story -> where its text stood, and which step left out what, those that took most first. */
export function explainBody({ from, dropped, captions }: Story): BodyReading {
  const steps = new Map<string, LeftOut>();
  const all = [...captions.map((block) => ({ block, rule: 'captions' })), ...dropped];
  for (const { block, rule } of all) {
    const step = steps.get(rule);
    if (step) step.count += 1;
    else steps.set(rule, { step: rule, count: 1, first: beginning(block.text) });
  }
  const leftOut = [...steps.values()].toSorted((one, other) => other.count - one.count);
  return { from, leftOut: leftOut.slice(0, EXPLAINED.steps) };
}

function beginning(text: string): string {
  return text.slice(0, EXPLAINED.beginning).toWellFormed().trim();
}
