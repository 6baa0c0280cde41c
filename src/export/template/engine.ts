import { Context, Liquid, toValueSync, type Template } from 'liquidjs';
import { TEMPLATE_LENGTH } from '../../core/profile-data';
import { fail, succeed, type Result } from '../../core/result';
import { TemplateStop, type Flaw } from './fault';
import { COMMON_FILTERS, TARGET_FILTERS } from './filters';
import { flawOf } from './flaw-of';
import { writeFor, type Target } from './targets';

/*
 * Liquid without files, prototypes, or time and space without end. An output is written for the
 * place in which it stands (targets.ts) unless its last filter has already done so.
 */

/** Milliseconds that one template may take for one post; a usual one takes less than one. */
const TIME = 500;

/** Items and characters that a template may make on its way, and that it may give. */
const MEMORY = 20_000_000;
const OUTPUT = 40_000_000;

/** All others would need files, or are of no use here. */
const TAGS = new Set(
  '# assign break capture case comment continue cycle echo for if raw unless'.split(' '),
);

function createEngine(target: Target): Liquid {
  const liquid = new Liquid({
    memoryLimit: MEMORY,
    outputEscape: (value: unknown) => writeFor(target, value),
    ownPropertyOnly: true,
    renderLimit: TIME,
    strictFilters: true,
    strictVariables: true,
    templates: {},
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) {
    if (!COMMON_FILTERS.has(name)) delete liquid.filters[name];
  }
  for (const [name, handler] of Object.entries(TARGET_FILTERS)) {
    liquid.registerFilter(name, { handler, raw: true });
  }
  return liquid;
}

const engines = new Map<Target, Liquid>();

function engineOf(target: Target): Liquid {
  const engine = engines.get(target) ?? createEngine(target);
  engines.set(target, engine);
  return engine;
}

/** Gathers what a template gives, up to a bound. */
class BoundedEmitter {
  buffer = '';

  write(part: unknown): void {
    const text = part === null || part === undefined ? '' : String(part);
    if (this.buffer.length + text.length > OUTPUT) throw new TemplateStop('too-big', '');
    this.buffer += text;
  }
}

/** What a template is filled with: plain values, absent ones as null. */
export type Variables = Readonly<Record<string, unknown>>;

/** A template that was read. */
export type Filler = (variables: Variables) => Result<string, Flaw>;

function fill(engine: Liquid, templates: Template[], variables: Variables): string {
  const context = new Context(variables, engine.options, { sync: true }, { liquid: engine });
  const emitter = new BoundedEmitter();
  toValueSync(engine.renderer.renderTemplates(templates, context, emitter));
  return emitter.buffer;
}

/** A template -> what fills it for a target; or what is wrong with it, and where. */
export function readTemplate(text: string, target: Target): Result<Filler, Flaw> {
  if (text.length > TEMPLATE_LENGTH) return fail({ kind: 'too-big' });
  const engine = engineOf(target);
  let templates: Template[];
  try {
    templates = engine.parse(text);
  } catch (error) {
    return fail(flawOf(error));
  }
  return succeed((variables) => {
    try {
      return succeed(fill(engine, templates, variables));
    } catch (error) {
      return fail(flawOf(error));
    }
  });
}
