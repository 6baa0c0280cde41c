import { parseArgs } from 'node:util';

/** What was typed. `from`: files and folders, as they were named. */
export type CliOptions = {
  command: 'export' | 'import' | 'check';
  from: string[];
  to?: string;
  profile: string;
  zone?: string;
  siteAddress?: string;
  /** Whether the images that are kept leave with the posts. */
  images: boolean;
  repair: boolean;
  dryRun: boolean;
  json: boolean;
};

const COMMANDS = ['export', 'import', 'check'] as const;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** The command line, or undefined where help is wanted. @throws with what is wrong, in Node's words. */
export function cliOptions(args: string[]): CliOptions | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: text,
      profile: { ...text, default: 'markdown' },
      zone: text,
      'site-address': text,
      images: flag,
      repair: flag,
      'dry-run': flag,
      json: flag,
      lang: text,
      help: flag,
    },
  });
  const [name, ...from] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (values.help || command === undefined || from.length === 0) return undefined;
  if (command !== 'check' && values.to === undefined) return undefined;
  return {
    command,
    from,
    profile: values.profile,
    images: values.images,
    repair: values.repair,
    dryRun: values['dry-run'],
    json: values.json,
    ...(values.to !== undefined && { to: values.to }),
    ...(values.zone !== undefined && { zone: values.zone }),
    ...(values['site-address'] !== undefined && { siteAddress: values['site-address'] }),
  };
}
